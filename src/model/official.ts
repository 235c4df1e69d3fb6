import type { CountryCode } from "../generated/ids.js";
import type { IsoDate, PartialDate } from "./dates.js";
import type { AnyIds, CurrentId, KnownIds } from "./ids.js";

/** A post held over a half-open interval of days. */
export interface Office<Ids extends AnyIds = KnownIds> {
  /** Permanent name within the official: the body, with a year where there are several. */
  readonly key: string;
  /** English title of the post. */
  readonly title: string;
  /** The body or organization in which it is held. */
  readonly organization: Ids["agency"] | Ids["organization"];
  /** First day of the unbroken tenure; absent where no source gives it. */
  readonly from?: PartialDate;
  /** First day on which the post is no longer held; absent while it is held, or where no source gives it. */
  readonly to?: PartialDate;
  /** Days on which a source shows the person in the post, where the ends are not known. */
  readonly attested?: {
    /** The earliest such day. */
    readonly from?: IsoDate;
    /** The latest such day. */
    readonly until?: IsoDate;
  };
}

/** A person who holds or held an office. */
export interface Official<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `andrei-belousov`. */
  readonly id: Ids["official"];
  /** Name as usual in English. */
  readonly name: string;
  /** Name in its own script, by BCP 47 tag. */
  readonly names?: {
    /** In Belarusian. */
    readonly be?: string;
    /** In Bulgarian. */
    readonly bg?: string;
    /** In Hindi. */
    readonly hi?: string;
    /** In Russian. */
    readonly ru?: string;
  };
  /** Other spellings. */
  readonly aliases: readonly string[];
  /** The country that the person serves or served. */
  readonly country: CountryCode;
  /** Offices, the latest first. */
  readonly offices: readonly Office<Ids>[];
  /** Wikidata item. */
  readonly wikidata?: string;
}

/** The official of one id, with the id as a literal type. */
export interface OfficialOf<Id extends KnownIds["official"]> extends Official {
  readonly id: CurrentId<Id>;
}
