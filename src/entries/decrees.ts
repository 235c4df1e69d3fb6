/** One named export a decree. */
export * from "../generated/decrees.js";
