/** The tables of what was agreed: agreements, their parties, what happened to them, and what followed from it. */
import {
  type Agreement,
  type AgreementEvent,
  type Asker,
  agreements,
  asOf,
  consents,
  dateBases,
  endings,
  eventTypes,
  forces,
  getCountry,
  type IsoDate,
  instruments,
  isCountryCode,
  isEntityId,
  lastDay,
  levels,
  type Party,
  predecessorCodes,
  type Status,
  scopes,
  statusHistory,
  statusOn,
  titleBases,
} from "military-pacts";
import { nameOfBody } from "./bodies.js";
import { stateNumber } from "./state-numbers.js";
import { columnsOf, list, refersTo, type Table, table } from "./table.js";

/** The first day of the tables of days and years, that of `isCovered`. */
export const FIRST_DAY = "1949-01-01";

/** A day after every other. */
const LAST_DAY = "9999-12-31";

const TREATY = "treaty";

/** What the treaty as a whole is called among the parties of a status. */
const WHOLE = `\`${TREATY}\` for the treaty as a whole`;

const partyIds = ({ parties, otherParties = [] }: Agreement): readonly Exclude<Asker, "treaty">[] => [
  ...new Set([...parties.map(({ country }) => country), ...otherParties]),
];

interface AgreementRow {
  readonly agreement: Agreement;
  readonly status: Status;
  readonly on: IsoDate;
}

function agreementsTable(): Table {
  const { text, integer, flag, date, day } = columnsOf<AgreementRow>();
  return table<AgreementRow>({
    name: "agreements",
    title: "Agreements",
    description: "One row an agreement, with its status on a day.",
    onDay: "every agreement, with its status on that day",
    primaryKey: ["agreement_id"],
    records: (on = asOf) => agreements.map((agreement) => ({ agreement, status: statusOn(agreement.id, on), on })),
    columns: [
      text("agreement_id", ({ agreement }) => agreement.id, { field: "Agreement.id", required: true }),
      text("title", ({ agreement }) => agreement.title.en, {
        field: "Agreement.title",
        description: "In English.",
        required: true,
      }),
      text("title_ru", ({ agreement }) => agreement.title.ru, {
        field: "Agreement.title",
        description: "In Russian, where known.",
      }),
      text("title_basis", ({ agreement }) => agreement.titleBasis, {
        field: "Agreement.titleBasis",
        required: true,
        words: titleBases,
      }),
      text("instrument", ({ agreement }) => agreement.instrument, {
        field: "Agreement.instrument",
        required: true,
        words: instruments,
      }),
      text("level", ({ agreement }) => agreement.level, { field: "Agreement.level", words: levels }),
      text("scope", ({ agreement }) => agreement.scope, { field: "Agreement.scope", required: true, words: scopes }),
      text("subjects", ({ agreement }) => list(agreement.subjects), {
        field: "Agreement.subjects",
        description: "Separated by semicolons.",
      }),
      text("parties", ({ agreement }) => list(partyIds(agreement)), {
        description: "The codes or ids of the parties that are known, separated by semicolons.",
      }),
      integer("n_parties", ({ agreement }) => partyIds(agreement).length, {
        description: "How many parties are known.",
        required: true,
      }),
      flag("parties_complete", ({ agreement }) => agreement.partiesComplete, {
        field: "Agreement.partiesComplete",
        required: true,
      }),
      date("signed", ({ agreement }) => agreement.signed?.on, { field: "Signing.on" }),
      text("signed_place", ({ agreement }) => agreement.signed?.place, { field: "Signing.place" }),
      text("signatories", ({ agreement }) => list(agreement.signed?.signatories?.map(({ name }) => name)), {
        field: "Signing.signatories",
        description: "Their names, separated by semicolons.",
      }),
      integer("term_years", ({ agreement }) => agreement.term?.years, { field: "Term.years" }),
      date("term_until", ({ agreement }) => agreement.term?.until, { field: "Term.until" }),
      integer(
        "term_renewal_years",
        ({ agreement: { term } }) => (typeof term?.renewal === "object" ? term.renewal.years : undefined),
        { description: "Years of each further term, where it renews by terms." },
      ),
      flag(
        "term_renewal_indefinite",
        ({ agreement: { term } }) => (term?.renewal === undefined ? undefined : term.renewal === "indefinite"),
        { description: "Whether it renews without an end; empty where nothing is known of a renewal." },
      ),
      integer("term_notice_months", ({ agreement }) => agreement.term?.noticeMonths, { field: "Term.noticeMonths" }),
      day("status_on", ({ on }) => on, { description: "The day of the status in this row.", required: true }),
      text("status_of", ({ status }) => status.party, {
        description: `For whom: the code of Russia where it is a party, else ${WHOLE}.`,
        required: true,
      }),
      text("force", ({ status }) => status.force, { field: "Status.force", required: true, words: forces }),
      text("ending", ({ status }) => status.ending, { field: "Status.ending", required: true, words: endings }),
      text("dcad", ({ agreement }) => list(agreement.externalIds?.dcad), { field: "ExternalIds.dcad" }),
      text("atop", ({ agreement }) => list(agreement.externalIds?.atop), { field: "ExternalIds.atop" }),
      text("cow", ({ agreement }) => list(agreement.externalIds?.cow), { field: "ExternalIds.cow" }),
      text("unts", ({ agreement }) => list(agreement.externalIds?.unts), { field: "ExternalIds.unts" }),
      text("summary", ({ agreement }) => agreement.summary, { field: "Agreement.summary", required: true }),
    ],
  });
}

interface PartyRow {
  readonly agreement: Agreement;
  readonly id: Exclude<Asker, "treaty">;
  readonly party?: Party;
  /** How many times it has stood in the list, this one included. */
  readonly time: number;
  readonly status: Status;
  readonly on: IsoDate;
}

/** The day on which a party came to be one, as far as it is known: that of its number in the lists of states. */
const dayOfParty = ({ agreement, party }: PartyRow): IsoDate => {
  const since = agreement.signed?.on ?? party?.from;
  return since === undefined ? asOf : lastDay(since);
};

/** The parties of an agreement; one that left and came back stands there once for each time. */
function partyRows(agreement: Agreement, on: IsoDate): readonly PartyRow[] {
  const times = new Map<string, number>();
  const row = (id: PartyRow["id"], party?: Party): PartyRow => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { agreement, id, ...(party && { party }), time, status: statusOn(agreement.id, on, id), on };
  };
  const { parties, otherParties = [] } = agreement;
  return [...parties.map((party) => row(party.country, party)), ...otherParties.map((id) => row(id))];
}

const partyType = ({ id }: PartyRow) => (isCountryCode(id) ? "country" : isEntityId(id) ? "entity" : "organization");

const partyName = ({ id }: PartyRow): string => (isCountryCode(id) ? getCountry(id).name : nameOfBody(id));

function partiesTable(): Table {
  const { text, integer, date, day } = columnsOf<PartyRow>();
  return table<PartyRow>({
    name: "parties",
    title: "Parties",
    description: "One row a party of an agreement; one that left and came back has a row for each time.",
    onDay: "every party, with its status on that day",
    primaryKey: ["agreement_id", "party", "party_time"],
    foreignKeys: [refersTo("agreement_id", "agreements"), refersTo("country", "countries")],
    records: (on = asOf) => agreements.flatMap((agreement) => partyRows(agreement, on)),
    columns: [
      text("agreement_id", ({ agreement }) => agreement.id, { field: "Agreement.id", required: true }),
      text("party", ({ id }) => id, {
        description: "The code of a country, or the id of a party without one.",
        required: true,
      }),
      integer("party_time", ({ time }) => time, {
        description: "1, and 2 where it is a party for the second time.",
        required: true,
      }),
      text("party_type", partyType, {
        description: "What the party is.",
        required: true,
        words: ["country", "entity", "organization"],
      }),
      text("party_name", partyName, { description: "Its English name of today.", required: true }),
      text("country", ({ party }) => party?.country, { field: "Party.country", description: "ISO 3166-1 alpha-2." }),
      integer("ccode", (row) => row.party && stateNumber("cow", row.party.country, dayOfParty(row)), {
        description:
          "Correlates of War number of the state that the party was on the day of signature, or on its own first day: Czechoslovakia is 315, the Federal Republic of Germany to 2 October 1990 is 260.",
      }),
      integer("gwcode", (row) => row.party && stateNumber("gw", row.party.country, dayOfParty(row)), {
        description: "Gleditsch and Ward number of the state that the party was on the same day.",
      }),
      text("signed_as", ({ party }) => party?.signedAs, { field: "Party.signedAs", words: predecessorCodes }),
      text("agency_id", ({ party }) => party?.agency, { field: "Party.agency" }),
      date("from", ({ party }) => party?.from, { field: "Party.from" }),
      date("to", ({ party }) => party?.to, { field: "Party.to" }),
      text("consent", ({ party }) => party?.by, { field: "Party.by", words: consents }),
      day("status_on", ({ on }) => on, { description: "The day of the status in this row.", required: true }),
      text("force", ({ status }) => status.force, { field: "Status.force", required: true, words: forces }),
      text("ending", ({ status }) => status.ending, { field: "Status.ending", required: true, words: endings }),
    ],
  });
}

interface EventRow {
  readonly agreement: Agreement;
  readonly event: AgreementEvent;
}

function eventsTable(): Table {
  const { text, date } = columnsOf<EventRow>();
  return table<EventRow>({
    name: "events",
    title: "Events",
    description:
      "One row a dated fact in the life of an agreement, those after the last day that the data covers among them.",
    onDay: "what had happened by the end of that day",
    primaryKey: ["agreement_id", "event"],
    foreignKeys: [
      refersTo("agreement_id", "agreements"),
      refersTo("decree_id", "decrees"),
      refersTo("successor_id", "agreements", "agreement_id"),
    ],
    records: (on = LAST_DAY) =>
      agreements.flatMap((agreement) =>
        agreement.events.filter((event) => lastDay(event.on) <= on).map((event) => ({ agreement, event })),
      ),
    columns: [
      text("agreement_id", ({ agreement }) => agreement.id, { field: "Agreement.id", required: true }),
      text("event", ({ event }) => event.key, { field: "AgreementEvent.key", required: true }),
      text("type", ({ event }) => event.type, { field: "AgreementEvent.type", required: true, words: eventTypes }),
      date("date", ({ event }) => event.on, { field: "AgreementEvent.on", required: true }),
      text("date_basis", ({ event }) => event.dateBasis, { field: "AgreementEvent.dateBasis", words: dateBases }),
      text("by_party", ({ event }) => event.by, { field: "AgreementEvent.by" }),
      text("agency_id", ({ event }) => event.agency, { field: "AgreementEvent.agency" }),
      text("decree_id", ({ event }) => event.act, { field: "AgreementEvent.act" }),
      text("successor_id", ({ event }) => event.successor, { field: "AgreementEvent.successor" }),
      text("detail", ({ event }) => event.detail, { field: "AgreementEvent.detail" }),
    ],
  });
}

interface SpellRow extends Pick<Status, "force" | "ending" | "party"> {
  readonly agreement: Agreement;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** The spells of an agreement for a party: each lasts until the next begins. */
function spellRows(agreement: Agreement, party: Asker): readonly SpellRow[] {
  const changes = statusHistory(agreement.id, LAST_DAY, party).filter(({ from }) => from > FIRST_DAY);
  const spells = [{ ...statusOn(agreement.id, FIRST_DAY, party), from: FIRST_DAY }, ...changes];
  return spells.map(({ force, ending, from }, place) => {
    const to = spells[place + 1]?.from;
    return { agreement, party, force, ending, from, ...(to && { to }) };
  });
}

const holdsOn = ({ from, to }: Pick<SpellRow, "from" | "to">, on: IsoDate) =>
  from <= on && (to === undefined || on < to);

function spellsTable(): Table {
  const { text, day } = columnsOf<SpellRow>();
  return table<SpellRow>({
    name: "status_spells",
    title: "Spells of a status",
    description: `One row a span of days with one status, for each party of an agreement and for the treaty as a whole. The spans of a party follow one another without a gap from ${FIRST_DAY}, the first day that the data covers.`,
    onDay: "the spells that hold on that day",
    primaryKey: ["agreement_id", "party", "from"],
    foreignKeys: [refersTo("agreement_id", "agreements")],
    records: (on) => {
      const all = agreements.flatMap((agreement) =>
        [...partyIds(agreement), TREATY as Asker].flatMap((party) => spellRows(agreement, party)),
      );
      return on === undefined ? all : all.filter((spell) => holdsOn(spell, on));
    },
    columns: [
      text("agreement_id", ({ agreement }) => agreement.id, { field: "Agreement.id", required: true }),
      text("party", ({ party }) => party, {
        description: `For whom: the code of a country, the id of a party without one, or ${WHOLE}.`,
        required: true,
      }),
      text("force", ({ force }) => force, { field: "Status.force", required: true, words: forces }),
      text("ending", ({ ending }) => ending, { field: "Status.ending", required: true, words: endings }),
      day("from", ({ from }) => from, {
        description: `First day of the spell; ${FIRST_DAY} for what held before it.`,
        required: true,
      }),
      day("to", ({ to }) => to, { description: "First day on which it no longer holds; empty where it goes on." }),
    ],
  });
}

export const agreementTables = [agreementsTable(), partiesTable(), eventsTable(), spellsTable()];
