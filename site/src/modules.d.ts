/** The version of the package. */
declare const VERSION: string;
/** Where a source can be sent; nothing where the manifest does not say. */
declare const CONTACT: string | null;

declare module "virtual:first-view" {
  const value: import("./proof.js").FirstView;
  export default value;
}

declare module "virtual:changelog" {
  const value: readonly import("./release.js").Release[];
  export default value;
}

declare module "virtual:world" {
  const value: import("./world.js").World;
  export default value;
}
