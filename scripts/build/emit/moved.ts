import type { MovedId, RetiredId } from "../../../src/model/retired.js";

/** The ids of a type of record that have moved. */
export const movedIds = (retired: readonly RetiredId[], type: string): readonly MovedId[] =>
  retired.filter((entry) => entry.kind === "moved").filter((entry) => entry.type === type);

/** What an editor says about an id that has moved. */
export const deprecation = ({ to, reason }: MovedId): string => `@deprecated Moved to \`${to}\`. ${reason}`;
