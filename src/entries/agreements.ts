/** One named export an agreement. */
export * from "../generated/agreements.js";
