import { alpha3Codes } from "../generated/country-names.js";
import { agencyIds } from "../generated/records/agencies.js";
import { agreementIds } from "../generated/records/agreements.js";
import { decreeIds } from "../generated/records/decrees.js";
import { entityIds } from "../generated/records/entities.js";
import { officialIds } from "../generated/records/officials.js";
import { organizationIds } from "../generated/records/organizations.js";
import { asOf } from "../generated/release.js";
import { countryCodes } from "../model/country-codes.js";
import type { RecordType } from "../model/retired.js";
import { needing } from "../queries/agreements.js";
import { nearestOf } from "../queries/nearest.js";
import type { IdGround } from "../queries/retired.js";
import type { StatusGround } from "../queries/status.js";
import { getAgreement } from "./collections.js";
import { isCountryCode } from "./ids.js";
import { findRetired } from "./retired.js";

/** The country whose agreements these are. */
export const FOCUS = "RU";

/** The code of a country for a text that is none: a former code, an alpha-3 code, or a name in English. */
function nearestCountry(text: string): string | undefined {
  const codes = countryCodes.split(" ");
  const place = alpha3Codes.split(" ").indexOf(text.toUpperCase());
  if (place >= 0) return codes[place];
  try {
    // Unicode CLDR knows what has become of former codes.
    const { region } = new Intl.Locale(`und-${text}`);
    if (isCountryCode(region)) return region;
  } catch {
    // No code, then: a name.
  }
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const byName = new Map(codes.map((code) => [names.of(code) ?? code, code]));
  return byName.get(nearestOf(text, byName.keys()) ?? "");
}

/** The ids of each type that a question can name. */
const ids = (): Readonly<Partial<Record<RecordType, string>>> => ({
  agreement: agreementIds,
  decree: decreeIds,
  official: officialIds,
  organization: organizationIds,
  agency: agencyIds,
  entity: entityIds,
});

/** The id or code that is nearest to a text that is none. */
export const nearest = (type: RecordType, text: string): string | undefined =>
  type === "country" ? nearestCountry(text) : nearestOf(text, ids()[type]?.split(" ") ?? []);

/** What every question about ids of this release stands on. */
export const idGround: IdGround = { findRetired, nearest };

// A constant of its own: not every bundler drops a call that stands in an object.
const needAgreement = /* @__PURE__ */ needing(
  idGround,
  (id) => getAgreement(id),
  'the id of an agreement, such as "de-ru-1993-defence-ministries"',
);

/** What a question about the status of an agreement of this release stands on. */
export const statusGround: StatusGround = { findRetired, nearest, asOf, focus: FOCUS, needAgreement };
