import type * as z from "zod";
import type { CollectionName } from "../model/collections.js";
import type { DatasetRecords } from "../model/index.js";
import { badArgument, quoted } from "../queries/arguments.js";
import { checkKeys } from "../queries/options.js";
import { forms } from "../schemas/forms.js";
import type { UnknownFields } from "./read-form.js";

/** How much is checked: each level adds to those before it. */
export const checkLevels = ["form", "references", "meaning"] as const;

/** What may become of properties that a form does not know. */
const unknownFields = ["keep", "drop", "refuse"] as const satisfies readonly UnknownFields[];

/** Schemas for the records of some collections in place of those of this package. */
export type RecordSchemas = {
  readonly [Name in CollectionName]?: z.ZodType<NonNullable<DatasetRecords[Name]>[number]>;
};

/** What `parseDataset` may be told. */
export interface ParseOptions<Schemas extends RecordSchemas = RecordSchemas> {
  /**
   * How much is checked: the `form` of each record; `references` too, that is ids, what they name, and the order of
   * events; or `meaning`, the default, all on which the answers of `createDataset` rest.
   */
  readonly checks?: (typeof checkLevels)[number];
  /** What becomes of properties that a form does not know: `refuse`, the default, names them as problems. */
  readonly unknown?: UnknownFields;
  /** Schemas of your own for the records of a collection: those of this package, extended. */
  readonly schemas?: Schemas;
}

/** The records as their schemas give them. */
export type ParsedDataset<Schemas extends RecordSchemas> = Omit<DatasetRecords, keyof Schemas> & {
  readonly [Name in keyof Schemas as undefined extends DatasetRecords[Name & CollectionName]
    ? never
    : Name]: readonly Readonly<z.output<Schemas[Name] & z.ZodType>>[];
} & {
  readonly [Name in keyof Schemas as undefined extends DatasetRecords[Name & CollectionName]
    ? Name
    : never]?: readonly Readonly<z.output<Schemas[Name] & z.ZodType>>[];
};

/** Options with their defaults; throws where one is none. */
export function readOptions(options: ParseOptions): Required<ParseOptions> {
  checkKeys("options", options, ["checks", "unknown", "schemas"]);
  const { checks = "meaning", unknown = "refuse", schemas = {} } = options;
  if (!checkLevels.includes(checks)) throw badArgument("checks", checks, `one of ${quoted(checkLevels)}`);
  if (!unknownFields.includes(unknown)) throw badArgument("unknown", unknown, `one of ${quoted(unknownFields)}`);
  checkKeys("schemas", schemas, Object.keys(forms));
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema?.safeParse !== "function") throw badArgument(`schemas.${name}`, schema, "a zod schema");
  }
  return { checks, unknown, schemas };
}
