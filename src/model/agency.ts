import type { CountryCode } from "../generated/ids.js";
import type { IsoDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** A span of days in which a source says that nobody held an office. */
export interface Vacancy {
  /** First day. */
  readonly from: IsoDate;
  /** First day on which somebody held it again. */
  readonly to: IsoDate;
  /** More about it, in our words. */
  readonly detail?: string;
}

/** A state body that is a party, an issuer or an actor: a defence ministry, a government, a parliament. */
export interface Agency<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `ru-defence-ministry`. */
  readonly id: Ids["agency"];
  /** English name. */
  readonly name: string;
  /** The state that it belongs to. */
  readonly country: CountryCode;
  /** Spans in which a source says that nobody held its first office. */
  readonly vacancies?: readonly Vacancy[];
}
