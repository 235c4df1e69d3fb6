/** One named export an official. */
export * from "../generated/officials.js";
