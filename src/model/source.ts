import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What kind of page or document a source is. */
export type SourceKind = (typeof sourceKinds)[number];

/** The words of `SourceKind`, as values. */
export const sourceKinds = /* @__PURE__ */ Object.freeze([
  // A state body or an international organization.
  "official",
  // A news agency.
  "news-agency",
  // A medium that a state owns or directs.
  "state-media",
  // Another newspaper, broadcaster or news site.
  "news",
  // A reference work, a study, or the site of a research body.
  "reference",
  // An encyclopedia that anyone can edit, or a copy of one.
  "encyclopedia",
  // A data set.
  "data-set",
  // A database of legal acts and treaties.
  "legal-database",
  // A copy of a page that is gone, or that could not be reached.
  "archive-copy",
  // A site that repeats what others report.
  "aggregator",
] as const);

/** A page or document that states facts. */
export interface Source<Ids extends AnyIds = KnownIds> {
  /** Permanent id: publisher and date. */
  readonly id: Ids["source"];
  /** Who published it. */
  readonly publisher: string;
  /** Title, for documents; titles of web pages are left out. */
  readonly title?: string;
  /** Address. */
  readonly url: string;
  /** Day of publication; absent where the page shows none. */
  readonly published?: PartialDate;
  /** Language, BCP 47. */
  readonly language: string;
  /** What kind of page it is. */
  readonly kind: SourceKind;
  /** The publisher or page whose text it repeats, where it is a mirror. */
  readonly mirrorOf?: string;
}
