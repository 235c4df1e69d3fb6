import type * as z from "zod";
import { type CollectionName, collectionKinds, collectionNames } from "../../src/model/collections.js";
import { forms } from "../../src/schemas/forms.js";
import { isDerived, isEditorial, unwrap } from "../../src/schemas/marks.js";

/** What a generator and a rule need to know about a collection. */
export interface Collection {
  /** Folder in `data/`, and name of the constant. */
  readonly name: CollectionName;
  /** One record of it. */
  readonly singular: string;
  /** Property that names a record, and its file. */
  readonly key: "id" | "code";
  /** Schema of a published record. */
  readonly schema: z.ZodType;
  /** Fields that are our own ordering of the facts and need no source. */
  readonly editorial: readonly string[];
}

const isOurs = (field: z.ZodType) => isEditorial(field) || isDerived(field);

function editorialFields(schema: z.ZodType): readonly string[] {
  const { shape = {} } = schema as z.ZodObject;
  return Object.entries(shape).flatMap(([key, field]) => (isOurs(unwrap(field as z.ZodType)) ? [key] : []));
}

/** Every collection, in the order of the documentation. */
export const collections: readonly Collection[] = collectionNames.map((name) => ({
  name,
  singular: collectionKinds[name].type,
  key: collectionKinds[name].key,
  schema: forms[name],
  editorial: editorialFields(forms[name]),
}));

/** The collections whose records have evidence. */
export const evidenced = collections.filter(({ name }) => collectionKinds[name].evidenced);

export type { CollectionName } from "../../src/model/collections.js";
