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
