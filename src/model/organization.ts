import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What an organization with members is. */
export type OrganizationKind = (typeof organizationKinds)[number];

/** The words of `OrganizationKind`, as values. */
export const organizationKinds = /* @__PURE__ */ Object.freeze([
  // An alliance with a military organization.
  "military-alliance",
  // A treaty of collective defence, without an organization of its own.
  "collective-defence-treaty",
  // A political and economic union.
  "political-and-economic-union",
  // An organization of a region.
  "regional-organization",
  // A union with bodies above its states.
  "supranational-union",
  // An organization that is open to every state.
  "universal-organization",
] as const);

/** An international organization with members: NATO, EU, CSTO, the Collective Security Treaty, CIS, the Union State, the UN, the OSCE. */
export interface Organization<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `nato`. */
  readonly id: Ids["organization"];
  /** English name. */
  readonly name: string;
  /** Usual English abbreviation. */
  readonly abbreviation?: string;
  /** Names in other languages, by BCP 47 tag. */
  readonly names: {
    /** In Russian. */
    readonly ru: string;
  };
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
