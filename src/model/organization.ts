import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What an organization with members is. */
export type OrganizationKind = (typeof organizationKinds)[number];

/** The words of `OrganizationKind`, as values. */
export const organizationKinds = /* @__PURE__ */ Object.freeze([
  "military-alliance",
  "collective-defence-treaty",
  "political-and-economic-union",
  "regional-organization",
  "supranational-union",
] as const);

/** An international organization with members: NATO, EU, CSTO, the Collective Security Treaty, CIS, the Union State. */
export interface Organization<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `nato`. */
  readonly id: Ids["organization"];
  /** English name. */
  readonly name: string;
  /** Usual English abbreviation. */
  readonly abbreviation?: string;
  /** Names in other languages, by BCP 47 tag. */
  readonly names: { readonly ru: string };
  /** What it is. */
  readonly kind: OrganizationKind;
  /** Day on which its founding document was signed. */
  readonly founded: PartialDate;
  /** Day on which its founding document took effect. */
  readonly effective: PartialDate;
  /** Its own site. */
  readonly website?: string;
  /** Wikidata item, such as `Q458`. */
  readonly wikidata?: string;
}
