/** The two views that the field works with: what holds of a country, or of Russia and a country, at the end of a year. */
import {
  type Agreement,
  agreements,
  asOf,
  type Country,
  type CountryCode,
  countries,
  type Force,
  type IsoDate,
  instruments,
  isMember,
  organizations,
  type Subject,
  statusOn,
} from "military-pacts";
import { FIRST_DAY } from "./agreements.js";
import { numbersOf } from "./countries.js";
import { stateNumber } from "./state-numbers.js";
import { columnsOf, refersTo, type Table, table } from "./table.js";

const RUSSIA = "RU";

/** From what binds most to what binds least: of two parties, the force of the agreement between them is the later one. */
const ORDER: readonly Force[] = [
  "in-force",
  "presumed",
  "provisional",
  "suspended",
  "not-known",
  "not-in-force",
  "ended",
];

/** The words that are counted: what is not in force is counted by no column. */
const COUNTED = ORDER.filter((force) => force !== "not-in-force");

const SUBJECTS = [
  "mutual-defense",
  "basing",
  "military-technical",
  "military-cooperation",
] as const satisfies Subject[];

const snake = (word: string) => word.replaceAll("-", "_");

/** The military agreements of Russia, by each of their countries. */
function ofRussia(): ReadonlyMap<CountryCode, readonly Agreement[]> {
  const byCountry = new Map<CountryCode, Agreement[]>();
  for (const agreement of agreements) {
    const parties = new Set(agreement.parties.map(({ country }) => country));
    if (agreement.scope !== "military" || !parties.has(RUSSIA)) continue;
    for (const country of parties) byCountry.set(country, [...(byCountry.get(country) ?? []), agreement]);
  }
  return byCountry;
}

/** The force of an agreement between Russia and a country. */
function forceBetween({ id }: Agreement, country: CountryCode, on: IsoDate): Force {
  const places = [RUSSIA, country].map((party) => ORDER.indexOf(statusOn(id, on, party as CountryCode).force));
  return ORDER[Math.max(...places)] as Force;
}

interface Row {
  readonly country: Country;
  readonly year: number;
  /** The day that is counted. */
  readonly on: IsoDate;
  /** The military agreements with Russia, by their force on that day. */
  readonly byForce: ReadonlyMap<Force, readonly Agreement[]>;
}

const among = ({ byForce }: Row, ...forces: readonly Force[]): readonly Agreement[] =>
  forces.flatMap((force) => byForce.get(force) ?? []);

const binding = (row: Row): readonly Agreement[] => among(row, "in-force", "presumed");

const about = (row: Row, subject: Subject): number =>
  binding(row).filter(({ subjects }) => subjects.includes(subject)).length;

/** The days that are counted: the last of each year, but no later than the data goes. */
function daysUpTo(last: IsoDate): readonly IsoDate[] {
  const [first, end] = [FIRST_DAY, last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: end - first + 1 }, (_, place) => `${first + place}-12-31`).map((day) =>
    day < last ? day : last,
  );
}

function* rows(on: IsoDate | undefined, without?: CountryCode): Iterable<Row> {
  const agreementsOf = ofRussia();
  const days = on === undefined ? daysUpTo(asOf) : [on];
  for (const country of countries) {
    if (country.code === without) continue;
    for (const day of days) {
      const byForce = new Map<Force, Agreement[]>(ORDER.map((force) => [force, []]));
      for (const agreement of agreementsOf.get(country.code) ?? []) {
        byForce.get(forceBetween(agreement, country.code, day))?.push(agreement);
      }
      yield { country, year: Number(day.slice(0, 4)), on: day, byForce };
    }
  }
}

const { text, integer, flag, day } = columnsOf<Row>();

/** The former state whose number more than one country of today has. */
const FORMER = { code: "CS", number: 315 };

const numbers = [
  ...numbersOf<Row>(({ country, on }) => [country.code, on], "on `counted_on`"),
  text(
    "former_state",
    ({ country, on }) => (stateNumber("cow", country.code, on) === FORMER.number ? FORMER.code : undefined),
    {
      description:
        "The former state whose numbers these are, by its former ISO 3166-1 code: Czechoslovakia to 1992, in the rows of Czechia and Slovakia alike. For one row a number and year, leave those of Slovakia out.",
      words: [FORMER.code],
    },
  ),
];

const counts = [
  integer("n_agreements", (row) => binding(row).length, {
    description: "How many military agreements with Russia are in force or presumed to be.",
    required: true,
  }),
  ...COUNTED.map((force) =>
    integer(`n_${snake(force)}`, (row) => among(row, force).length, {
      description: `How many military agreements with Russia have the force \`${force}\`, for Russia and for the country.`,
      required: true,
    }),
  ),
];

const subjectCounts = SUBJECTS.map((subject) =>
  integer(`n_${snake(subject)}`, (row) => about(row, subject), {
    description: `How many of \`n_agreements\` have the subject \`${subject}\`.`,
    required: true,
  }),
);

const identity = [
  text("country", ({ country }) => country.code, { field: "Country.code", required: true }),
  integer("year", ({ year }) => year, { description: "The year.", required: true }),
  ...day("counted_on", ({ on }) => on, {
    description: "The day that is counted: 31 December, in the last year the last day that the data covers.",
    required: true,
  }).slice(0, 1),
];

const countryYear = (): Table =>
  table<Row>({
    name: "country_year",
    title: "Country-years",
    description: `One row a country and year, from ${FIRST_DAY.slice(0, 4)} on: its memberships, and its military agreements with Russia. In the rows of Russia they are those with anybody.`,
    onDay: "one row a country, counted on that day",
    primaryKey: ["country", "year"],
    foreignKeys: [refersTo("country", "countries")],
    records: (on) => rows(on),
    columns: [
      identity,
      numbers,
      organizations.map(({ id, name }) =>
        flag(snake(id), ({ country, on }) => isMember(country.code, id, on), {
          description: `Whether it is a member: ${name}.`,
          required: true,
        }),
      ),
      counts,
      instruments.map((instrument) =>
        integer(`n_${snake(instrument)}`, (row) => binding(row).filter((one) => one.instrument === instrument).length, {
          description: `How many of \`n_agreements\` have the instrument \`${instrument}\`.`,
          required: true,
        }),
      ),
      subjectCounts,
    ],
  });

/** The lower and the higher number of the pair. */
const pair = (row: Row): readonly number[] =>
  [RUSSIA, row.country.code]
    .flatMap((code) => stateNumber("cow", code, row.on) ?? [])
    .sort((one, other) => one - other);

const dyadYear = (): Table =>
  table<Row>({
    name: "dyad_year",
    title: "Dyad-years",
    description:
      "One row Russia, a partner and a year: the undirected form, for a directed one, take each row twice. What holds of the two is what holds for both: the weaker force counts.",
    onDay: "one row a partner, counted on that day",
    primaryKey: ["country", "year"],
    foreignKeys: [refersTo("country", "countries")],
    records: (on) => rows(on, RUSSIA),
    columns: [
      identity,
      numbers,
      integer("ccode_russia", ({ on }) => stateNumber("cow", RUSSIA, on), {
        description: "Correlates of War number of Russia, and of the Soviet Union before it.",
        required: true,
      }),
      integer("ccode1", (row) => (pair(row).length === 2 ? pair(row)[0] : undefined), {
        description: "The lower number of the pair, in undirected form.",
      }),
      integer("ccode2", (row) => (pair(row).length === 2 ? pair(row)[1] : undefined), {
        description: "The higher number of the pair, in undirected form.",
      }),
      flag("any_in_force", (row) => among(row, "in-force").length > 0, {
        description: "Whether any military agreement is known to be in force.",
        required: true,
      }),
      flag("any_presumed", (row) => among(row, "presumed").length > 0, {
        description: "Whether any military agreement is presumed to be in force.",
        required: true,
      }),
      SUBJECTS.slice(0, 3).map((subject) =>
        flag(snake(subject), (row) => about(row, subject) > 0, {
          description: `Whether any agreement that is in force or presumed to be has the subject \`${subject}\`.`,
          required: true,
        }),
      ),
      counts,
      subjectCounts,
    ],
  });

export const panelTables = [countryYear(), dyadYear()];
