/** The words of every vocabulary in English and Russian. */
export * from "../labels/labels.js";
