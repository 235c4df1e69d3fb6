/** The tables of who agreed: countries with their memberships, and officials with their offices. */
import {
  agencies,
  asOf,
  type Country,
  countries,
  type IsoDate,
  isMember,
  lastDay,
  type Membership,
  membershipsOf,
  type Office,
  type Official,
  officeHolders,
  officials,
  organizations,
  regions,
  subregions,
} from "military-pacts";
import { stateNumber } from "./state-numbers.js";
import { columnsOf, list, refersTo, type Table, table } from "./table.js";

/**
 * The columns of the two numbers of a state.
 *
 * @param stateOf The country of a row, and the day that is meant.
 * @param day What day that is, in words.
 */
export function numbersOf<Row>(stateOf: (row: Row) => readonly [country: string, on: IsoDate], day: string) {
  const { integer } = columnsOf<Row>();
  const number = (name: string, scheme: "cow" | "gw", whose: string) =>
    integer(name, (row) => stateNumber(scheme, ...stateOf(row)), {
      description: `${whose} number of the state that the country was ${day}; empty where the list has none.`,
    });
  return [number("ccode", "cow", "Correlates of War"), number("gwcode", "gw", "Gleditsch and Ward")];
}

interface CountryRow {
  readonly country: Country;
  readonly on: IsoDate;
}

function countriesTable(): Table {
  const { text, flag } = columnsOf<CountryRow>();
  return table<CountryRow>({
    name: "countries",
    title: "Countries",
    description: "One row a country: the 193 UN members, Palestine, the Holy See, Taiwan and Kosovo.",
    onDay: "every country, with its numbers and its memberships of NATO and the EU on that day",
    primaryKey: ["country"],
    records: (on = asOf) => countries.map((country) => ({ country, on })),
    columns: [
      text("country", ({ country }) => country.code, { field: "Country.code", required: true }),
      text("alpha3", ({ country }) => country.alpha3, { field: "Country.alpha3", required: true }),
      text("numeric", ({ country }) => country.numeric, { field: "Country.numeric" }),
      text("name", ({ country }) => country.name, { field: "Country.name", required: true }),
      text("official_name", ({ country }) => country.officialName, { field: "Country.officialName", required: true }),
      text("name_ru", ({ country }) => country.names.ru, { description: "Name in Russian.", required: true }),
      text("capital", ({ country }) => country.capital, { field: "Country.capital", required: true }),
      text("region", ({ country }) => country.region, { field: "Country.region", required: true, words: regions }),
      text("subregion", ({ country }) => country.subregion, {
        field: "Country.subregion",
        required: true,
        words: subregions,
      }),
      flag("nato", ({ country, on }) => isMember(country.code, "nato", on), {
        field: "Country.nato",
        required: true,
      }),
      flag("eu", ({ country, on }) => isMember(country.code, "eu", on), { field: "Country.eu", required: true }),
      numbersOf(({ country, on }) => [country.code, on], "on `asOf`"),
      text("eu_code", ({ country }) => country.codes.eu, { field: "CountryCodes.eu" }),
      text("wikidata", ({ country }) => country.wikidata, { field: "Country.wikidata", required: true }),
    ],
  });
}

interface MembershipRow {
  readonly country: Country;
  readonly membership: Membership;
}

function membershipsTable(): Table {
  const { text, date } = columnsOf<MembershipRow>();
  return table<MembershipRow>({
    name: "memberships",
    title: "Memberships",
    description: "One row a span of days in which a country is a member of an organization.",
    onDay: "the memberships that hold on that day",
    primaryKey: ["country", "membership"],
    foreignKeys: [refersTo("country", "countries")],
    records: (on) =>
      countries.flatMap((country) =>
        (on === undefined ? country.memberships : membershipsOf(country.code, on)).map((membership) => ({
          country,
          membership,
        })),
      ),
    columns: [
      text("country", ({ country }) => country.code, { field: "Country.code", required: true }),
      text("membership", ({ membership }) => membership.key ?? membership.organization, {
        description: "Permanent name within the country: the organization, or `cst-2006` for a second membership.",
        required: true,
      }),
      text("organization", ({ membership }) => membership.organization, {
        field: "Membership.organization",
        required: true,
        words: organizations.map(({ id }) => id),
      }),
      date("from", ({ membership }) => membership.from, { field: "Membership.from", required: true }),
      date("to", ({ membership }) => membership.to, { field: "Membership.to" }),
      numbersOf(({ country, membership }) => [country.code, lastDay(membership.from)], "on the first day"),
    ],
  });
}

function officialsTable(): Table {
  const { text } = columnsOf<Official>();
  return table<Official>({
    name: "officials",
    title: "Officials",
    description: "One row a person who signed, who held an office, or who is quoted.",
    primaryKey: ["official_id"],
    foreignKeys: [refersTo("country", "countries")],
    records: () => officials,
    columns: [
      text("official_id", ({ id }) => id, { field: "Official.id", required: true }),
      text("name", ({ name }) => name, { field: "Official.name", required: true }),
      text("name_native", ({ names }) => names && Object.values(names)[0], {
        description: "Name in its own script, where it is known.",
      }),
      text("aliases", ({ aliases }) => list(aliases), {
        field: "Official.aliases",
        description: "Separated by semicolons.",
      }),
      text("country", ({ country }) => country, { field: "Official.country", required: true }),
      text("wikidata", ({ wikidata }) => wikidata, { field: "Official.wikidata" }),
    ],
  });
}

interface OfficeRow {
  readonly official: Official;
  readonly office: Office;
}

function officesTable(): Table {
  const { text, date, day } = columnsOf<OfficeRow>();
  return table<OfficeRow>({
    name: "offices",
    title: "Offices",
    description: "One row an office that an official held.",
    onDay: "the offices that were certainly held on that day",
    primaryKey: ["official_id", "office"],
    foreignKeys: [refersTo("official_id", "officials")],
    records: (on) => {
      const all = officials.flatMap((official) => official.offices.map((office) => ({ official, office })));
      if (on === undefined) return all;
      const bodies = [...agencies, ...organizations].flatMap(({ id }) => officeHolders(id, on));
      const held = new Set(bodies.map(({ office }) => office));
      return all.filter(({ office }) => held.has(office));
    },
    columns: [
      text("official_id", ({ official }) => official.id, { field: "Official.id", required: true }),
      text("office", ({ office }) => office.key, { field: "Office.key", required: true }),
      text("title", ({ office }) => office.title, { field: "Office.title", required: true }),
      text("organization_id", ({ office }) => office.organization, { field: "Office.organization", required: true }),
      date("from", ({ office }) => office.from, { field: "Office.from" }),
      date("to", ({ office }) => office.to, { field: "Office.to" }),
      day("attested_from", ({ office }) => office.attested?.from, {
        description: "The earliest day on which a source shows the person in the post, where the ends are not known.",
      }),
      day("attested_until", ({ office }) => office.attested?.until, {
        description: "The latest such day.",
      }),
    ],
  });
}

export const countryTables = [countriesTable(), membershipsTable(), officialsTable(), officesTable()];
