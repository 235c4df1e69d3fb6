/** The part of jsonld that is used: it comes without types. */
declare module "jsonld" {
  const processor: {
    expand(document: object, options?: { readonly documentLoader?: (url: string) => never }): Promise<unknown[]>;
    toRDF(document: object, options: { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default processor;
}
