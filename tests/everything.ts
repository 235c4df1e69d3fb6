import {
  agencies,
  agreements,
  asOf,
  countries,
  decrees,
  entities,
  officials,
  organizations,
  retired,
} from "military-pacts";
import { claims } from "military-pacts/claims";
import { evidence, notes } from "military-pacts/evidence";
import { sources } from "military-pacts/sources";

/** The whole package as one dataset. */
export const everything = {
  asOf,
  agreements,
  countries,
  decrees,
  officials,
  organizations,
  agencies,
  entities,
  sources,
  claims,
  retired,
  evidence,
  notes,
};
