import { confidences, type Evidence } from "../../../src/model/evidence.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { endings, forces } from "../../../src/model/status.js";
import { certainDay } from "../../../src/queries/dates.js";
import { compareDays } from "../../../src/queries/order.js";
import { askerOf } from "../../../src/queries/parties.js";
import { statusOf } from "../../../src/queries/status.js";
import type { Release } from "../../data/files/build.js";
import { idList, page, share, table } from "../../markdown.js";
import { evidenced } from "../../schema/collections.js";
import type { countsOf } from "../selection.js";
import { countByName, countWords } from "./count.js";
import { withoutFollowUp } from "./follow-ups.js";

const NOT_KNOWN = "not known";

/** What each collection holds. */
const HOLDS = {
  agreements: "treaties, agreements, memoranda, protocols, programmes and plans",
  countries: "the 193 UN members, Palestine, the Holy See, Taiwan and Kosovo",
  decrees: "a state's legal acts about agreements",
  officials: "people who signed, who held an office, or who are quoted",
  organizations: "organizations with members",
  agencies: "state bodies",
  entities: "parties without an ISO 3166-1 code",
  sources: "pages and documents",
  claims: "what a source says, with a verdict",
} as const;

export function recordsSection(release: Release): string {
  const rows = Object.entries(HOLDS).map(([name, holds]) => [name, release[name as keyof typeof HOLDS].length, holds]);
  return page("## Records", table(["collection", "records", "what they are"], rows));
}

/** What of each data set of the field has a record here. */
const measured = (counts: ReturnType<typeof countsOf>) =>
  counts.map(({ measure, count }) => `${count.matched.length} of ${count.rows.length} in ${measure.title}`).join(", ");

export function agreementsSection(
  { agreements, asOf, countries }: Release,
  counts: ReturnType<typeof countsOf>,
): string {
  const partners = agreements.map(({ parties }) =>
    parties.map(({ country }) => country).filter((code) => code !== "RU"),
  );
  const others = new Set(agreements.flatMap(({ otherParties }) => otherParties ?? []));
  const military = agreements.filter(({ scope }) => scope === "military").length;
  const decade = (date: string | undefined) => (date === undefined ? NOT_KNOWN : `${date.slice(0, 3)}0s`);
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code;
  const most = countWords(partners.flat().map(nameOf)).slice(0, 10);
  return page(
    "## Agreements",
    `The ${agreements.length} agreements are between ${new Set(partners.flat()).size + 1} countries, Russia among ` +
      `them, and ${others.size} parties that have no country code. ${military} are military; the other ` +
      `${agreements.length - military} are context that no count of military agreements includes.`,
    `These are not all that there are. Of the rows about Russia in three data sets of the field so many have a record ` +
      `here: ${measured(counts)}. [What is selected, and how complete it is](selection.md), says which have none, and why.`,
    table(["scope", "agreements"], countWords(agreements.map(({ scope }) => scope))),
    table(["instrument", "agreements"], countWords(agreements.map(({ instrument }) => instrument))),
    table(["level", "agreements"], countWords(agreements.map(({ level }) => level ?? NOT_KNOWN))),
    "An agreement can be about several subjects.",
    table(["subject", "agreements"], countWords(agreements.flatMap(({ subjects }) => subjects))),
    table(["signed in the", "agreements"], countByName(agreements.map(({ signed }) => decade(signed?.on)))),
    `Force (a row each) and ending (a column each) of the ${military} military agreements on ${asOf}, for Russia where ` +
      "it is a party, else for the treaty as a whole. [Force and ending](status.md) has the rules.",
    table(["force", ...endings, "all"], forceRows(agreements, asOf)),
    "`presumed`: no day of entry into force is known, but an act that makes sense only while it is in force shows that it " +
      "was: an extension, a suspension, a notice or a permission to end it, the end itself, an official statement or list. " +
      "`not-known`: it was signed, and nothing that is known says more; it may be in force or not.",
    "The countries with the most agreements with Russia:",
    table(["country", "agreements"], most),
  );
}

/** The status of an agreement on a day, for Russia where it is a party. */
function statusOn(agreement: Release["agreements"][number], on: string) {
  const ground = { focus: "RU", findRetired: () => undefined };
  return statusOf(agreement, on, askerOf(ground, agreement, undefined));
}

/** How many military agreements have each force, by ending, on a day. */
function forceRows(agreements: Release["agreements"], asOf: string): string[][] {
  const statuses = agreements.filter(({ scope }) => scope === "military").map((agreement) => statusOn(agreement, asOf));
  return forces.map((force) => {
    const own = statuses.filter((status) => status.force === force);
    const by = endings.map((ending) => String(own.filter((status) => status.ending === ending).length));
    return [force, ...by, String(own.length)];
  });
}

export function eventsSection({ agreements }: Release): string {
  const types = agreements.flatMap(({ events }) => events.map(({ type }) => type));
  return page(
    "## Events",
    `The agreements have ${types.length} dated events.`,
    table(["event", "times"], countWords(types)),
  );
}

export function decreesSection({ decrees }: Release): string {
  return page(
    "## Decrees",
    table(["kind", "decrees"], countWords(decrees.map(({ kind }) => kind))),
    table(["action", "decrees"], countWords(decrees.map(({ action }) => action))),
  );
}

/** The evidence that stands in the files themselves. Evidence that all countries share would count 197 times. */
type OwnEvidence = Readonly<Record<string, readonly Evidence<AnyIds>[]>>;

export function confidenceSection(evidence: OwnEvidence): string {
  const rows = evidenced.map(({ name }) => {
    const all = evidence[name] ?? [];
    const shares = confidences.map((word) =>
      share(all.filter(({ confidence }) => confidence === word).length, all.length),
    );
    return [name, all.length, ...shares];
  });
  return page(
    "## How sure it is",
    "Every fact has evidence: sources and a confidence. This is the share of each confidence among the entries that " +
      "stand in the records. What holds for all countries alike, such as the origin of their codes, is not counted.",
    table(["collection", "entries", ...confidences], rows),
  );
}

export function claimsSection({ claims }: Release): string {
  const topics = new Set(claims.map(({ about, topic }) => `${about.type} ${about.id} ${topic}`));
  return page(
    "## Claims",
    `${claims.length} claims answer ${topics.size} questions.`,
    table(["verdict", "claims"], countWords(claims.map(({ verdict }) => verdict))),
    table(["about", "claims"], countWords(claims.map(({ about }) => about.type))),
  );
}

export function sourcesSection({ sources }: Release): string {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const languages = countWords(sources.map(({ language }) => language));
  return page(
    "## Sources",
    `${sources.filter(({ published }) => published).length} of the ${sources.length} sources show when they were published.`,
    table(["kind", "sources"], countWords(sources.map(({ kind }) => kind))),
    table(
      ["language", "code", "sources"],
      languages.map(([code, count]) => [names.of(code) ?? code, code, count]),
    ),
  );
}

/** Lists of ids up to this length are given in full. */
const LISTED = 40;

export function unknownSection({ agreements, decrees, officials, asOf }: Release): string {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
  const signed = agreements.filter((agreement) => agreement.signed);
  const open: readonly (readonly [what: string, of: number, ids: readonly string[]])[] = [
    ["agreements without a known signature", agreements.length, ids(agreements.filter((a) => !a.signed))],
    ["signatures known to the year only", signed.length, ids(signed.filter((a) => a.signed?.on.length === 4))],
    ["signatures known to the month only", signed.length, ids(signed.filter((a) => a.signed?.on.length === 7))],
    ["signatures without a place", signed.length, ids(signed.filter((a) => !a.signed?.place))],
    ["signatures without a confirmed signatory", signed.length, ids(signed.filter((a) => !a.signed?.signatories))],
    [
      "agreements whose force is not known",
      agreements.length,
      ids(agreements.filter((a) => statusOn(a, asOf).force === "not-known")),
    ],
    ["agreements without a known term", agreements.length, ids(agreements.filter((a) => !a.term))],
    ["agreements without a known level", agreements.length, ids(agreements.filter((a) => !a.level))],
    ["agreements without a Russian title", agreements.length, ids(agreements.filter((a) => !a.title.ru))],
    [
      "agreements whose title is our description",
      agreements.length,
      ids(agreements.filter((a) => a.titleBasis === "descriptive")),
    ],
    [
      "agreements with parties that are not all named",
      agreements.length,
      ids(agreements.filter((a) => !a.partiesComplete)),
    ],
    ["decrees without a number", decrees.length, ids(decrees.filter((d) => !d.number))],
    ["decrees without a day", decrees.length, ids(decrees.filter((d) => !d.adopted && !d.published))],
    [
      "officials with an office that has no dates",
      officials.length,
      ids(officials.filter((o) => o.offices.some(({ from, to }) => !from && !to))),
    ],
  ];
  const listed = open.filter(([, , found]) => found.length > 0 && found.length <= LISTED);
  return page(
    "## What is not known",
    "No date, place or name is in a record without a source. This is what is missing for that reason.",
    table(
      ["what", "records", "of"],
      open.map(([what, of, found]) => [what, found.length, of]),
    ),
    "The shorter lists in full:",
    listed.map(([what, , found]) => `- **${what}**: ${idList(found)}`).join("\n"),
  );
}

export function followUpsSection(release: Release): string {
  const rows = withoutFollowUp(release).map(({ agreement, event, on, years }) => [
    `\`${agreement}\``,
    event,
    on,
    years,
  ]);
  return page(
    "## Steps without a follow-up",
    "A notice, a permission, a proposal or the end of a term that was more than two years old on " +
      `${release.asOf}, and of which no source shows what came of it: where to look first. A term without a known entry ` +
      "into force is reckoned from the signature, so that its end is no event.",
    table(["agreement", "event", "day", "years since"], rows),
  );
}

/** The events of all agreements by their days, and the latest of them that the data covers. */
function datedEvents({ agreements, asOf }: Release) {
  const events = agreements
    .flatMap(({ id, events }) => events.map(({ on, type }) => ({ id, on, type, day: certainDay(on) })))
    .sort(compareDays);
  return { events, covered: events.findLast(({ day }) => day <= asOf) };
}

/** An event in the words of the page. */
const told = (event: ReturnType<typeof datedEvents>["covered"]) =>
  event ? `${event.on} (${event.type}, \`${event.id}\`)` : NOT_KNOWN;

/** Up to which day the data goes. */
export const coveredSection = (release: Release): string =>
  `The last day covered is **${release.asOf}**; the latest fact up to it is of ${told(datedEvents(release).covered)}.`;

export function newestSection(release: Release): string {
  const { sources, asOf } = release;
  const { events, covered } = datedEvents(release);
  const latest = events.at(-1);
  const published = sources
    .flatMap(({ published }) => published ?? [])
    .sort((a, b) => (certainDay(a) < certainDay(b) ? -1 : 1));
  return page(
    "## Newest facts",
    [
      `- The data covers the time up to **${asOf}**. Later events stand in their records and count only for later days.`,
      `- Latest event up to that day: ${told(covered)}.`,
      `- Latest event of all: ${told(latest)}; later than ${asOf}: ${events.filter(({ day }) => day > asOf).length}.`,
      `- Latest publication of a source: ${published.at(-1) ?? NOT_KNOWN}.`,
    ].join("\n"),
  );
}

export function retiredSection({ retired }: Release): string {
  const rows = retired.map((entry) => [
    `\`${entry.id}\``,
    entry.type,
    entry.kind === "moved" ? `moved to \`${entry.to}\`` : "withdrawn",
    entry.reason,
  ]);
  return page(
    "## Retired ids",
    "An id stays what it is for good, or is listed here. Lookups and queries follow ids that have moved.",
    table(["id", "of", "now", "why"], rows),
  );
}
