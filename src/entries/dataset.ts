/** The queries over records of your own. */
export * from "../dataset/create.js";
