import type { CountryCode } from "../generated/ids.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What a party without an ISO 3166-1 code is. */
export type EntityKind = (typeof entityKinds)[number];

/** The words of `EntityKind`, as values. */
export const entityKinds = /* @__PURE__ */ Object.freeze([
  // An organization that is a party itself.
  "international-organization",
  // A territory with a government of its own that most states do not recognize.
  "de-facto-state",
] as const);

/** A party to an agreement that has no ISO 3166-1 code: an organization or a territory. */
export interface Entity<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `abkhazia`. */
  readonly id: Ids["entity"];
  /** English name. */
  readonly name: string;
  /** Names in other languages, by BCP 47 tag. */
  readonly names?: {
    /** In Russian. */
    readonly ru: string;
  };
  /** What it is. */
  readonly kind: EntityKind;
  /** What it is and how it is regarded, in neutral words. */
  readonly description: string;
  /** Countries known to recognize it as a state; absent for organizations. */
  readonly recognizedBy?: readonly CountryCode[];
}
