/** The version of the package. */
declare const VERSION: string;

declare module "virtual:first-view" {
  const value: import("./proof.js").FirstView;
  export default value;
}

declare module "virtual:world" {
  const value: import("./world.js").World;
  export default value;
}

declare module "virtual:check" {
  /** What is known about a sentence of an article. */
  export interface Finding {
    readonly verdict: string;
    readonly reason: string;
    readonly about: readonly { readonly type: string; readonly id: string }[];
    readonly claims: readonly string[];
    readonly sources: readonly string[];
    readonly score: number;
  }
  /** The check of `military-pacts/check`; absent where the package has no such entry. */
  export const check: ((text: string) => readonly Finding[]) | undefined;
}
