import type { AnyIds } from "../model/ids.js";

/** The collection of each type of record that has an id. */
interface Lists {
  agency: "agencies";
  agreement: "agreements";
  claim: "claims";
  decree: "decrees";
  entity: "entities";
  official: "officials";
  organization: "organizations";
  source: "sources";
}

type IdOf<T> = T extends { readonly id: infer Id extends string } ? Id : never;

type IdIn<Records, Name> = Records extends unknown
  ? Name extends keyof Records
    ? NonNullable<Records[Name]> extends readonly (infer T)[]
      ? IdOf<T>
      : never
    : never
  : never;

/** Ids that moved are ids still, where they are literals. */
type RetiredIn<Records> = IdIn<Records, "retired"> extends infer Id ? (string extends Id ? never : Id) : never;

type OrText<Id> = [Id] extends [never] ? string : Id;

/** The ids of records as they are typed: the literals of those that are written `as const`, else `string`. */
export type IdsOf<Records> = {
  readonly [Type in keyof AnyIds]: OrText<IdIn<Records, Lists[Type]> | RetiredIn<Records>> & string;
};
