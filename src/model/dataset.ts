import type { Agency } from "./agency.js";
import type { Agreement } from "./agreement.js";
import type { Claim } from "./claim.js";
import type { Country } from "./country.js";
import type { IsoDate } from "./dates.js";
import type { Decree } from "./decree.js";
import type { Entity } from "./entity.js";
import type { EvidenceIndex, NoteIndex } from "./evidence.js";
import type { AnyIds } from "./ids.js";
import type { Official } from "./official.js";
import type { Organization } from "./organization.js";
import type { RetiredId } from "./retired.js";
import type { Source } from "./source.js";

/** Records that belong together: those of this package, or your own. Collections that are left out are empty. */
export interface DatasetRecords<Ids extends AnyIds = AnyIds> {
  /** The last day that the records cover. */
  readonly asOf: IsoDate;
  /** Agreements. */
  readonly agreements: readonly Agreement<Ids>[];
  /** Countries. */
  readonly countries?: readonly Country<Ids>[];
  /** Decrees. */
  readonly decrees?: readonly Decree<Ids>[];
  /** Officials. */
  readonly officials?: readonly Official<Ids>[];
  /** Organizations with members. */
  readonly organizations?: readonly Organization<Ids>[];
  /** State bodies. */
  readonly agencies?: readonly Agency<Ids>[];
  /** Parties without an ISO 3166-1 code. */
  readonly entities?: readonly Entity<Ids>[];
  /** Sources. */
  readonly sources?: readonly Source<Ids>[];
  /** Claims. */
  readonly claims?: readonly Claim<Ids>[];
  /** Ids that are no longer in use, and what became of each. */
  readonly retired?: readonly RetiredId[];
  /** Evidence, by record id and field path. */
  readonly evidence?: EvidenceIndex<Ids>;
  /** Notes, by record id. */
  readonly notes?: NoteIndex<Ids>;
}
