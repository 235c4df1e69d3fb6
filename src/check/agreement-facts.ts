import {
  type Agreement,
  type AgreementEvent,
  type CountryCode,
  getOfficial,
  type PartialDate,
  type Status,
  statusOn,
} from "military-pacts";
import { excludes, fits, type Mentioned } from "./dates.js";
import { aboutAgreement, type Draft, type FindingVerdict, finding, sourcesOf, verdictOf } from "./finding.js";
import { cities } from "./lexicon.js";
import type { Mentions, Said } from "./mentions.js";
import { officialIn, reasonsIn } from "./reasons.js";
import { attributiveDates, type Target } from "./target.js";

/** The dates that the sentence gives for what it says, and not for which agreement it means. */
function dates(mentions: Mentions): readonly Mentioned[] {
  const attributive = new Set(attributiveDates(mentions));
  return mentions.dates.filter((date) => !attributive.has(date));
}

/** How many agreements a finding names at most. */
const SOME = 5;

/** A finding about one agreement, or about several of which the first stands for all. */
function about(
  verdict: FindingVerdict,
  reason: string,
  agreements: readonly Agreement[],
  sources: readonly string[],
  topics: RegExp,
  bonus = 0,
): Draft[] {
  return [finding(verdict, reason, agreements.slice(0, SOME).map(aboutAgreement), sources, { topics, bonus })];
}

/** A finding that something is not known of an agreement. */
const unknown = (reason: string, agreement: Agreement, topics: RegExp) =>
  about("not-known", reason, [agreement], sourcesOf(agreement.id), topics);

/** What a sentence says of a signing; nothing where it is that of an act. */
const signingIn = ({ says, speaksOfDecree }: Mentions): Said | undefined => (speaksOfDecree ? undefined : says.sign);

const signedThen = (agreements: readonly Agreement[], on: PartialDate) =>
  agreements.filter(({ signed }) => signed && fits(signed.on, on));

/** When it was signed. */
function signing(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const said = signingIn(mentions);
  const [named, second] = dates(mentions);
  if (!said || !named || second) return [];
  const say = reasonsIn(mentions.language);
  const topics = /sign|date|year|^day/;
  const fitting = signedThen(agreements, named.on);
  const [first] = fitting;
  const signed = (agreement: Agreement, isSo: boolean, among: readonly Agreement[]) =>
    about(
      verdictOf(isSo, said.denied),
      say.signedOn(agreement, agreement.signed?.on ?? ""),
      among,
      sourcesOf(agreement.id, "events.signed.on"),
      topics,
      isSo ? 0 : 0.03,
    );
  if (first) return signed(first, true, fitting);
  const only = agreements[0] as Agreement;
  if (!isOne) return about("not-known", say.noneSignedThen(agreements.length), agreements, sourcesOf(only.id), topics);
  if (!only.signed) return unknown(say.signingUnknown(only), only, topics);
  return excludes(only.signed.on, named.on) ? signed(only, false, [only]) : [];
}

/** The city in which a sentence says that something was signed: one after a word for "in". */
function cityIn({ places, tokens }: Mentions): string | undefined {
  const isAfter = (at: number, words: RegExp) => words.test(tokens[at - 1]?.word ?? "");
  return cities().find(
    ({ en, key }) =>
      places.includes(en) &&
      tokens.some(
        (token, at) =>
          (token.word === en.toLowerCase() && isAfter(at, /^(?:in|at|the)$/)) ||
          (token.key === key && isAfter(at, /^(?:в|во)$/)),
      ),
  )?.en;
}

/** Whether the records name the place, and the agreement that the day leaves. */
function place(mentions: Mentions, { agreements }: Target): Draft[] {
  const said = signingIn(mentions);
  const city = cityIn(mentions);
  if (!said || !city) return [];
  const say = reasonsIn(mentions.language);
  const topics = /place|signed/;
  const on = dates(mentions)[0]?.on;
  const dated = on ? signedThen(agreements, on) : [];
  const candidates = dated.length > 0 ? dated : agreements;
  const found = candidates.find(({ signed }) => signed?.place?.includes(city));
  const [only, second] = candidates;
  const told = found ?? (second ? undefined : only);
  if (!told) return [];
  if (!told.signed?.place) return unknown(say.placeUnknown(told), told, topics);
  return about(
    verdictOf(found !== undefined, said.denied),
    say.signedIn(told, told.signed.place),
    [told],
    sourcesOf(told.id, "signed.place"),
    topics,
    found ? 0 : 0.04,
  );
}

/** Who signed it. Who held the office did not therefore sign. */
function signatories(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const said = signingIn(mentions);
  const { officials, language } = mentions;
  if (!said || officials.length === 0) return [];
  const say = reasonsIn(language);
  const topics = /signator/;
  const signed = agreements.filter(({ signed }) =>
    officials.every((id) => signed?.signatories?.some(({ official }) => official === id)),
  );
  const [found] = signed;
  if (found) {
    const people = officials.map((id) => officialIn(language, id));
    const sources = sourcesOf(found.id, "signed.signatories");
    return about(verdictOf(true, said.denied), say.signedBy(found, people), signed, sources, topics);
  }
  const [only] = agreements;
  if (!only || !isOne) return [];
  const states: readonly CountryCode[] = officials.map((id) => getOfficial(id).country);
  const others = (only.signed?.signatories ?? []).filter(
    ({ country, official }) => country && states.includes(country) && !officials.includes(official as never),
  );
  if (others.length === 0) return unknown(say.signatoryUnknown(only), only, topics);
  const people = others.map(({ name, official }) => (official ? officialIn(language, official) : name));
  const sources = sourcesOf(only.id, "signed.signatories");
  return about(verdictOf(false, said.denied), say.signedBy(only, people), [only], sources, topics, 0.04);
}

const FORCE =
  /(?<!\p{L})(?:in force|in effect|valid|binding|operative)(?!\p{L})|действу|в силе(?!\p{L})|остается в силе/iu;
const ENTRY = /(?:enter(?:s|ed)?|came|come|went|put) into (?:force|effect)|took effect|вступил[аио]? в силу/iu;
const NO_LONGER =
  /no longer|(?:ceased|stopped) to be|больше не|уже не|утратил|not in force|isn.t in force|не действу/iu;

const eventSources = (agreement: Agreement, events: readonly AgreementEvent[]) =>
  sourcesOf(agreement.id, ...events.map(({ key }) => `events.${key}.on`));

/** What the force of an agreement makes of a sentence that says that it is in force. */
function forceVerdict({ force }: Status, denied: boolean): FindingVerdict {
  if (force === "in-force" || force === "presumed") return verdictOf(true, denied);
  if (force === "ended" || force === "not-in-force") return verdictOf(false, denied);
  return force === "not-known" ? "not-known" : "partly-confirmed";
}

/** Whether it binds. */
function force(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const { text, language } = mentions;
  if (ENTRY.test(text) || !FORCE.test(text)) return [];
  const on = dates(mentions).find((date) => date.on.length === 10)?.on;
  const statuses = agreements.map(({ id }) => statusOn(id, on));
  if (!isOne && new Set(statuses.map(({ force }) => force)).size > 1) return [];
  const [agreement, status] = [agreements[0] as Agreement, statuses[0] as Status];
  const verdict = forceVerdict(status, NO_LONGER.test(text));
  return about(
    verdict,
    reasonsIn(language).force(agreement, status.force, status.ending),
    agreements,
    eventSources(agreement, status.because),
    /force|events|end/,
    verdict === "contradicted" ? 0.03 : 0,
  );
}

/** Whose ratification a sentence speaks of. */
function ratifierIn({ tokens, russia, countries }: Mentions, at: number): CountryCode | undefined {
  const before = tokens
    .slice(0, at)
    .map(({ word }) => word)
    .join(" ");
  const isRussia = russia && (/russia|росси|duma|дум/.test(before) || countries.length === 0);
  return isRussia ? "RU" : countries[0];
}

/** What happened to it, by the kind of event: a ratification, an entry into force. */
function happened(mentions: Mentions, target: Target): Draft[] {
  const { text, tokens, says, language } = mentions;
  const isEntry = ENTRY.test(text);
  const ratified = tokens.findIndex(({ word }) => /^(?:ratif|ратифи)/.test(word));
  const [only] = target.agreements;
  if (!only || !target.isOne || (!isEntry && ratified < 0)) return [];
  const say = reasonsIn(language);
  const by = isEntry ? undefined : ratifierIn(mentions, ratified);
  const topics = isEntry ? /entry-into-force/ : /ratif/;
  const type = isEntry ? "entered-into-force" : "ratified";
  const own = only.events.filter((event) => event.type === type && (!by || !event.by || event.by === by));
  const named = dates(mentions)[0]?.on;
  const fitting = own.find((event) => !named || fits(event.on, named));
  const event = fitting ?? own[0];
  if (!event) return unknown(say.notTold(only, isEntry ? "entered" : "ratified", by), only, topics);
  if (!fitting && named && !own.every(({ on }) => excludes(on, named))) return [];
  const reason = isEntry ? say.entered(only, event.on) : say.ratified(only, event.by as "RU", event.on);
  const verdict = fitting ? verdictOf(true, says.sign?.denied) : "contradicted";
  return about(verdict, reason, [only], eventSources(only, [event]), topics, fitting ? 0 : 0.03);
}

/** How its end is spoken of, and the endings that make that true. */
const ENDS = {
  permit: ["authorized"],
  notify: ["notified", "terminated", "withdrawn"],
  end: ["terminated", "withdrawn"],
  expire: ["expired"],
} as const satisfies Record<string, readonly Status["ending"][]>;

/** How a sentence speaks of an end, and whether it denies it. */
function endIn({
  says,
  organizations,
}: Mentions): { readonly kind: keyof typeof ENDS; readonly denied: boolean } | undefined {
  // A state leaves a treaty as it leaves an organization.
  const end = says.end ?? (organizations.length === 0 ? says.leave : undefined);
  if (says.permit && end) return { kind: "permit", denied: says.permit.denied };
  if (says.notify) return { kind: "notify", denied: says.notify.denied };
  if (end) return { kind: "end", denied: end.denied };
  return says.expire && { kind: "expire", denied: says.expire.denied };
}

/** An agreement with its status. */
type Answer = readonly [agreement: Agreement, status: Status];

const isEnding =
  (...words: readonly Status["ending"][]) =>
  ([, { ending }]: Answer) =>
    words.includes(ending);

/** What the status of the agreements makes of a sentence about an end that they do not have. */
function otherEnding(
  { kind, denied }: NonNullable<ReturnType<typeof endIn>>,
  answers: readonly Answer[],
  isOne: boolean,
): readonly [FindingVerdict, Answer, number?] | undefined {
  if (kind === "permit") {
    const done = answers.find(isEnding("terminated", "withdrawn"));
    return done && isOne ? ["partly-confirmed", done] : undefined;
  }
  const authorized = answers.find(isEnding("authorized", "notified"));
  if (authorized) return kind === "notify" ? ["not-known", authorized] : [verdictOf(false, denied), authorized, 0.03];
  const only = answers[0] as Answer;
  const ended = answers.find(([, { force }]) => force === "ended");
  if (!isOne) return ended ? undefined : ["not-known", only];
  if (ended) return [denied ? "contradicted" : "partly-confirmed", ended];
  return [only[1].force === "in-force" ? verdictOf(false, denied) : "not-known", only];
}

/** How far its end has come. */
function ending(mentions: Mentions, { agreements, isOne, decree }: Target): Draft[] {
  const said = endIn(mentions);
  if (!said || FORCE.test(mentions.text) || (said.kind === "permit" && decree)) return [];
  const say = reasonsIn(mentions.language);
  const topics = /act|end|legal|terminat|notification|cancel|withdraw/;
  const answers = agreements.map((agreement): Answer => [agreement, statusOn(agreement.id)]);
  const result = (verdict: FindingVerdict, [agreement, status]: Answer, bonus = 0) =>
    about(
      verdict,
      say.force(agreement, status.force, status.ending),
      [agreement],
      eventSources(agreement, status.because),
      topics,
      bonus,
    );
  const found = answers.find(isEnding(...ENDS[said.kind]));
  if (found) return result(verdictOf(true, said.denied), found);
  const only = agreements[0] as Agreement;
  const taken = only.events.find(({ type }) => type === "ratification-withdrawn");
  if (isOne && taken && said.kind !== "permit") {
    const reason = say.ratificationWithdrawn(only, taken.on);
    return about(verdictOf(false, said.denied), reason, [only], eventSources(only, [taken]), topics);
  }
  const other = otherEnding(said, answers, isOne);
  return other ? result(...other) : [];
}

/** Whether it is or was suspended. */
function suspension(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const { suspend } = mentions.says;
  const [only] = agreements;
  if (!suspend || !only || !isOne || FORCE.test(mentions.text)) return [];
  const say = reasonsIn(mentions.language);
  const topics = /act|suspen|freeze/;
  const suspended = only.events.find(({ type }) => type === "suspended");
  const event = suspended ?? only.events.find(({ type }) => type === "cooperation-suspended");
  if (!event) return unknown(say.noSuspension(only), only, topics);
  const named = dates(mentions)[0]?.on;
  const isWrong = named !== undefined && excludes(event.on, named);
  const partly = isWrong ? "contradicted" : "partly-confirmed";
  return about(
    suspended ? verdictOf(!isWrong, suspend.denied) : partly,
    suspended ? say.suspended(only, event.on) : say.cooperationSuspended(only, event.on),
    [only],
    eventSources(only, [event]),
    topics,
  );
}

const FACTS = [signing, place, signatories, force, happened, ending, suspension];

/** What the records say about the agreements that a sentence speaks of. */
export function agreementFacts(mentions: Mentions, target: Target): Draft[] {
  return target.agreements.length === 0 ? [] : FACTS.flatMap((fact) => fact(mentions, target));
}

/** A sentence about agreements with a state that has none in the records. */
export function absent(mentions: Mentions, { decree, agreements }: Target): Draft[] {
  const { countries, says, speaksOfInstrument, speaksOfDecree, language } = mentions;
  const [code, second] = countries;
  const acts = says.end ?? says.sign ?? says.permit ?? says.suspend;
  const isOther = decree !== undefined || agreements.length > 0 || speaksOfDecree || !speaksOfInstrument;
  if (!code || second || !acts || isOther) return [];
  const sources = sourcesOf(code).slice(0, 3);
  return [finding("not-known", reasonsIn(language).noAgreement(code), [{ type: "country", id: code }], sources)];
}
