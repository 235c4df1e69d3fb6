import type { CountryCode } from "../generated/ids.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** A state body that is a party, an issuer or an actor: a defence ministry, a government, a parliament. */
export interface Agency<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `ru-defence-ministry`. */
  readonly id: Ids["agency"];
  /** English name. */
  readonly name: string;
  /** The state that it belongs to. */
  readonly country: CountryCode;
}
