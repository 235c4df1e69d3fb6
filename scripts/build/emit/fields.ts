import { HEADER } from "../../page.js";
import { evidenced } from "../../schema/collections.js";
import { pathsOf } from "../../schema/fields.js";

/** The fields that evidence can be for. */
export function emitFields(): string {
  const names = new Set(evidenced.flatMap(({ schema }) => [...pathsOf(schema, "")]));
  return `${HEADER}\n/** The path of every field of a record with evidence, \`*\` for an index. */\nexport const fieldNames =\n  ${JSON.stringify([...names].join(" "))};\n`;
}
