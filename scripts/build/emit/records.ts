import { type CollectionName, idOfRecord } from "../../../src/model/collections.js";
import type { MovedId } from "../../../src/model/retired.js";
import { writeColumns } from "../../../src/storage/columns.js";
import { jsonLiteral } from "../../../src/storage/text.js";
import { HEADER } from "../../page.js";
import { comment, identifier } from "./code.js";
import { deprecation } from "./moved.js";

/** A collection as it is emitted. */
export interface Emitted {
  readonly name: CollectionName;
  /** Name of the list of its ids, where a guard reads it. */
  readonly ids?: string;
  /** Its interface. */
  readonly type: string;
  /** Its records in their order. */
  readonly records: readonly object[];
  /** The ids that have moved. */
  readonly moved: readonly MovedId[];
}

/** A whole collection as one text inside of a function, which costs nothing until it is first called. */
export function emitCollection({ name, ids, type, records, moved }: Emitted): string {
  const written = writeColumns(records);
  const text = jsonLiteral(ids && "of" in written ? { of: { ...written.of, id: [] } } : written, {
    phrases: name === "agreements",
  });
  const known = [...records.map((record) => idOfRecord(name, record)), ...moved.map(({ id }) => id)];
  const words = JSON.stringify(known.join(" "));
  const list = `
/** The ids in the order of the records, then those that have moved: one string, short in a bundle, with nothing to run when the module loads. */
export const ${ids} =
  ${words};
`;
  return `${HEADER}import type { ${type} } from "../../model/index.js";
import { once, parseRecords } from "../../storage/lazy.js";
${ids ? list : ""}
/** How many records there are. */
export const ${name}Count = ${records.length};

// A declaration, not an arrow function: engines read over its body for less while the module loads.
function read(): readonly ${type}[] {
  return parseRecords(
    ${text},${ids ? `\n    ${ids}.split(" ", ${name}Count),` : ""}
  );
}

/** Every record in the order of the collection. */
export const ${name}Records: () => readonly ${type}[] = /* @__PURE__ */ once(read);
`;
}

/**
 * One named export a record, and one for each id that has moved.
 *
 * @param collection The collection.
 * @param titleOf What a record is, for its doc comment.
 */
export function emitExports({ name, type, records, moved }: Emitted, titleOf: (record: never) => string): string {
  const typeOf = (id: string) => `${type}Of<${JSON.stringify(id)}>`;
  const constants = records.map((entry) => {
    const id = idOfRecord(name, entry);
    return `${comment(titleOf(entry as never))}\nexport const ${identifier(id)}: ${typeOf(id)} = /* @__PURE__ */ freeze(${JSON.stringify(entry)});\n`;
  });
  const aliases = moved.map(
    (entry) =>
      `${comment(deprecation(entry))}\nexport const ${identifier(entry.id)}: ${typeOf(entry.to)} = ${identifier(entry.to)};\n`,
  );
  return `${HEADER}import type { ${type}Of } from "../model/index.js";\nimport { freeze } from "../storage/freeze.js";\n\n${[...constants, ...aliases].join("\n")}`;
}

/**
 * The same exports for `require`, which takes a whole entry in any case: out of the collection of the root, so that the
 * records are in the package once less, and are the same objects there and here.
 */
export function emitRequired({ name, records, moved }: Emitted): string {
  const ids = [...records.map((record) => idOfRecord(name, record)), ...moved.map(({ id }) => id)];
  const lookup = `get${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;
  const constants = ids.map((id) => `export const ${identifier(id)} = ${lookup}(${JSON.stringify(id)});\n`);
  return `${HEADER}import { ${lookup} } from "military-pacts";\n\n${constants.join("")}`;
}
