/** The part of citation.js that the tests use; the library brings no types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      chain(data: unknown, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
