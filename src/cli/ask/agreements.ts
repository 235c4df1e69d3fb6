import {
  type Agreement,
  type AgreementEvent,
  type AgreementFilter,
  type Asker,
  asOf,
  decrees,
  type Ending,
  endings,
  endsOn,
  type Force,
  findAgreements,
  forces,
  getAgency,
  getAgreement,
  getCountry,
  getEntity,
  getOfficial,
  getOrganization,
  instruments,
  levels,
  type Party,
  regions,
  scopes,
  statusOn,
  subjects,
  type Term,
  timeline,
} from "military-pacts";
import { labels } from "military-pacts/labels";
import type { Column, Text } from "../layout.js";
import type { Answer, Ask, Item, Line, Options } from "./answer.js";
import { agreementNamed, decreeNamed, officialNamed, organizationNamed, partyNamed, wordOf } from "./names.js";

/** The value of an option that takes one. */
export const given = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

/** The ids of the sources of a record. */
export async function sourcesOf(id: string): Promise<readonly string[]> {
  const { sourcesFor } = await import("military-pacts/sources");
  return sourcesFor(id as "RU").map((source) => source.id);
}

/** The name of a party or of whoever did something. */
const nameOf = (id: string) =>
  (getCountry(id) ?? getEntity(id) ?? getOrganization(id) ?? getAgency(id) ?? getOfficial(id))?.name ?? id;

/** Force and ending in words: "presumed in force; end authorized". */
export function statusText({ force, ending }: { readonly force: Force; readonly ending: Ending }): Text {
  const text = labels.force[force].en;
  return ending === "none" ? text : { text: `${text}; ${labels.ending[ending].en}`, tone: "warning" };
}

/** A title leaves the table first: the id tells the parties, the year and the subject in fewer columns. */
const agreementColumns = (asker?: string): readonly Column[] => [
  { head: "Agreement" },
  { head: "Signed", rank: 1 },
  { head: asker ? `Status for ${nameOf(asker)}` : "Status", least: 16, rank: 2 },
  { head: "Title", least: 40, rank: 3 },
];

/** An agreement in a list. */
function agreementItem(agreement: Agreement, options: Options, asker?: Asker): Item {
  const { id, title, signed } = agreement;
  const status = statusText(statusOn(id, given(options, "on") ?? asOf, asker));
  return {
    json: agreement,
    title: { text: title.en, tone: "heading" },
    lines: [
      ["id", id],
      ["signed", signed ? [signed.on, signed.place].filter(Boolean).join(", ") : "not known"],
      ["status", status],
    ],
    row: [id, signed?.on ?? { text: "not known", tone: "dim" }, status, title.en],
    sources: () => sourcesOf(id),
  };
}

/** How each condition of a filter is read. */
const CONDITIONS: { readonly [Key in keyof AgreementFilter]?: (text: string, options: Options) => unknown } = {
  party: partyNamed,
  partyMemberOf(text, { memberOn: on }) {
    const organization = organizationNamed(text);
    return on === undefined ? organization : { organization, on };
  },
  decree: decreeNamed,
  // A signatory may have no record of an official; the query knows the names.
  signatory(text) {
    try {
      return officialNamed(text);
    } catch {
      return text;
    }
  },
  instrument: (text) => wordOf("instrument", instruments, text),
  level: (text) => wordOf("level", levels, text),
  subject: (text) => wordOf("subject", subjects, text),
  scope: (text) => wordOf("scope", scopes, text),
  region: (text) => wordOf("region", regions, text),
  force: (text) => wordOf("force", forces, text),
  ending: (text) => wordOf("ending", endings, text),
};

/** The filter that options give. */
function filterOf(options: Options): AgreementFilter {
  const conditions = Object.entries(CONDITIONS).flatMap(([name, read]) => {
    const text = given(options, name);
    return text === undefined ? [] : [[name, text.split(",").map((each) => read(each.trim(), options))]];
  });
  const [from, to, on] = [given(options, "from"), given(options, "to"), given(options, "on")];
  return {
    ...Object.fromEntries(conditions),
    ...(on !== undefined && { on }),
    ...((from ?? to) !== undefined && {
      signed: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
  };
}

/** Agreements as the table of the same name has them. */
async function csvOf(agreements: readonly Agreement[], on: string | undefined): Promise<string> {
  const [{ agreementTables }, { csv }] = await Promise.all([
    import("../../tables/agreements.js"),
    import("../../tables/csv.js"),
  ]);
  const table = agreementTables.find(({ name }) => name === "agreements") as (typeof agreementTables)[number];
  const key = table.columns.findIndex(({ name }) => name === table.primaryKey[0]);
  const ids = new Set<unknown>(agreements.map(({ id }) => id));
  return csv(
    table,
    table.rows(on).filter((row) => ids.has(row[key])),
  );
}

export const agreements: Ask = async (_, options) => {
  const filter = filterOf(options);
  const found = findAgreements(filter);
  // The filter asks for the status for its party, and that is the one to show.
  const [asker, second] = [filter.party ?? []].flat();
  const only = second === undefined ? asker : undefined;
  return {
    items: found.map((agreement) => agreementItem(agreement, options, only)),
    columns: agreementColumns(only),
    csv: () => csvOf(found, given(options, "on")),
  };
};

/** What happened, in words: "termination authorized, Russia, by ru-gov-2025-3810-r: …". */
function eventText({ type, by, act, detail, agency }: AgreementEvent): string {
  const who = agency ?? by;
  const head = [labels.eventType[type].en, ...(who ? [nameOf(who)] : []), ...(act ? [`by ${act}`] : [])].join(", ");
  return detail ? `${head}: ${detail}` : head;
}

const partyText = ({ country, agency, signedAs, from, to, by }: Party): string => {
  const about = [
    ...(agency ? [nameOf(agency)] : []),
    ...(signedAs ? [`signed as ${labels.predecessorCode[signedAs].en}`] : []),
    ...(from ? [`bound since ${from}${by ? ` by ${labels.consent[by].en}` : ""}`] : []),
    ...(to ? [`no longer from ${to} on`] : []),
  ];
  return [nameOf(country), ...about].join("; ");
};

function termText({ years, until, renewal, noticeMonths }: Term): string {
  const isOne = (count: number) => (count === 1 ? "" : "s");
  return [
    ...(years === undefined ? [] : [`${years} year${isOne(years)}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(renewal === undefined
      ? []
      : [
          renewal === "indefinite"
            ? "then without an end"
            : `then for ${renewal.years} year${isOne(renewal.years)} each`,
        ]),
    ...(noticeMonths === undefined ? [] : [`a notice takes ${noticeMonths} month${isOne(noticeMonths)}`]),
  ].join("; ");
}

/** The earliest end by a notice on the last day covered. */
function noticeLine(id: Agreement["id"]): Line {
  const end = endsOn(id, { noticeOn: asOf });
  return ["by notice", end && `a notice of ${asOf} would end it on ${end.on} at the earliest`];
}

/** What a reader may look for and does not find. */
function unknownOf({ signed, term, events, partiesComplete }: Agreement): readonly string[] {
  const isEntered = events.some(({ type }) => type === "entered-into-force");
  return [
    ...(signed ? [] : ["the day of signature"]),
    ...(signed?.place ? [] : ["the place of signature"]),
    ...(signed?.signatories ? [] : ["the signatories"]),
    ...(isEntered ? [] : ["the day of entry into force"]),
    ...(term ? [] : ["the term"]),
    ...(partiesComplete ? [] : ["whether there are further parties"]),
  ];
}

/** The page of one agreement. */
export const agreement: Ask = async (words) => {
  const record = getAgreement(await agreementNamed(words.join(" ")));
  const { id, title, signed, term, events, summary, parties, otherParties = [], instrument, level, subjects } = record;
  const { claimsAbout, conflicts } = await import("military-pacts/claims");
  const status = statusOn(id);
  const acts = decrees.filter(({ agreements }) => (agreements as readonly string[]).includes(id));
  const claims = claimsAbout(id);
  const disputed = conflicts({ about: id });
  const unknown = unknownOf(record);
  const whose = status.party === "treaty" ? "the treaty as a whole" : nameOf(status.party);
  const lines: readonly Line[] = [
    ["id", id],
    ["title", title.ru],
    ["kind", [labels.instrument[instrument].en, ...(level ? [labels.level[level].en] : [])].join(", ")],
    ["about", subjects.map((subject) => labels.subject[subject].en).join(", ")],
    ["summary", summary],
    ...parties.map((party) => ["parties", partyText(party)] as const),
    ...otherParties.map((party) => ["parties", nameOf(party)] as const),
    ["signed", signed && [signed.on, signed.place].filter(Boolean).join(", ")],
    ...(signed?.signatories ?? []).map(
      ({ name, role, country }) =>
        ["signed by", [name, role, country && nameOf(country)].filter(Boolean).join(", ")] as const,
    ),
    ["status", statusText(status)],
    ["status", `on ${asOf}, for ${whose}`],
    ...status.because.map((event) => ["because", `${event.on}  ${eventText(event)}`] as const),
    ["term", term && termText(term)],
    noticeLine(id),
    ...events.map((event) => ["life", `${event.on}  ${eventText(event)}`] as const),
    ...acts.map(
      ({ id, action, published }) =>
        [
          "decrees",
          `${id}: ${labels.decreeAction[action].en}${published ? `, published on ${published}` : ""}`,
        ] as const,
    ),
    ...claims.map(({ verdict, gist }) => ["claims", claimText(verdict, gist)] as const),
    ...disputed.map(({ topic, claims }) => ["disputed", `${topic}: ${claims.length} versions`] as const),
    ["not known", unknown.join(", ")],
  ];
  const json = { ...record, status, decrees: acts.map(({ id }) => id), claims, disputed, notKnown: unknown };
  return {
    items: [{ json, title: { text: title.en, tone: "heading" }, lines, sources: () => sourcesOf(id) }],
    isOne: true,
  };
};

/** A claim with its verdict, which has the colour of the whole. */
export const claimText = (verdict: string, gist: string): Text => ({
  text: `${verdict}: ${gist}`,
  tone: toneOf(verdict),
});

/** How a verdict looks. */
export const toneOf = (verdict: string) =>
  verdict === "confirmed"
    ? "good"
    : verdict === "contradicted"
      ? "bad"
      : verdict === "partly-confirmed"
        ? "warning"
        : "dim";

export const status: Ask = async (words, options) => {
  const { id, title } = getAgreement(await agreementNamed(words.join(" ")));
  const on = given(options, "on") ?? asOf;
  const party = given(options, "party");
  const asker = party === undefined || party === "treaty" ? party : partyNamed(party);
  const json = statusOn(id, on, asker as Asker);
  const whose = json.party === "treaty" ? "the treaty as a whole" : nameOf(json.party);
  const lines: readonly Line[] = [
    ["id", id],
    ["on", on],
    ["for", whose],
    ["status", statusText(json)],
    ...json.because.map((event) => ["because", `${event.on}  ${eventText(event)}`] as const),
  ];
  return {
    items: [{ json, title: { text: title.en, tone: "heading" }, lines, sources: () => sourcesOf(id) }],
    isOne: true,
  };
};

const EVENT_COLUMNS: readonly Column[] = [
  { head: "Day" },
  { head: "Agreement", rank: 1 },
  { head: "Event", least: 24, rank: 0 },
];

export const timelineOf: Ask = async (_, options) => {
  const [from, to, party] = [given(options, "from"), given(options, "to"), given(options, "party")];
  const found = timeline({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(party !== undefined && { party: party.split(",").map((each) => partyNamed(each.trim())) as "DE"[] }),
  });
  const items = found.map((entry): Item => {
    const { event, agreement } = entry;
    return {
      json: entry,
      title: { text: `${event.on}  ${labels.eventType[event.type].en}`, tone: "heading" },
      lines: [
        ["agreement", agreement.title.en],
        ["id", agreement.id],
        ["event", eventText(event)],
      ],
      row: [event.on, agreement.id, eventText(event)],
      sources: () => sourcesOf(agreement.id),
    };
  });
  return { items, columns: EVENT_COLUMNS };
};

export const search: Ask = async (words, options): Promise<Answer> => {
  const { searchAgreements } = await import("military-pacts/search");
  const found = searchAgreements(words.join(" "));
  return {
    items: found.map((each) => ({ ...agreementItem(each.agreement, options), json: each })),
    columns: agreementColumns(),
  };
};
