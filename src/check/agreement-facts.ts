import { type Agreement, type AgreementEvent, getCountry, getOfficial, statusOn } from "military-pacts";
import { labels } from "military-pacts/labels";
import { excludes, fits, type Mentioned } from "./dates.js";
import { aboutAgreement, type Draft, type FindingVerdict, finding, sourcesOf, verdictOf } from "./finding.js";
import type { Mentions } from "./mentions.js";
import { attributiveDates, type Target } from "./target.js";

const titleOf = ({ title }: Agreement) => (title.en.length > 120 ? `${title.en.slice(0, 119)}…` : title.en);

/** The dates that the sentence gives for what it says, and not for which agreement it means. */
function dates(mentions: Mentions): readonly Mentioned[] {
  const attributive = new Set(attributiveDates(mentions));
  return mentions.dates.filter((date) => !attributive.has(date));
}

/** When it was signed. */
function signing(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const { says, speaksOfDecree } = mentions;
  if (!says.sign || speaksOfDecree) return [];
  const named = dates(mentions);
  if (named.length !== 1) return [];
  const on = (named[0] as Mentioned).on;
  const fitting = agreements.filter(({ signed }) => signed && fits(signed.on, on));
  const topics = /sign|date|year|^day/;
  if (fitting.length > 0) {
    const signed = fitting[0] as Agreement;
    const about = fitting.slice(0, 5).map(aboutAgreement);
    return [
      finding(
        verdictOf(true, says.sign.denied),
        `${titleOf(signed)}: signed on ${signed.signed?.on}.`,
        about,
        sourcesOf(signed.id, "events.signed.on"),
        { topics },
      ),
    ];
  }
  const [only] = agreements;
  if (!only || !isOne) {
    return [
      finding(
        "not-known",
        `None of the ${agreements.length} agreements between them in the records was signed then.`,
        agreements.slice(0, 5).map(aboutAgreement),
        sourcesOf((only as Agreement).id),
        { topics },
      ),
    ];
  }
  const known = only.signed?.on;
  if (!known)
    return [
      finding(
        "not-known",
        `When it was signed is not known: ${titleOf(only)}.`,
        [aboutAgreement(only)],
        sourcesOf(only.id),
        { topics },
      ),
    ];
  if (!excludes(known, on)) return [];
  return [
    finding(
      verdictOf(false, says.sign.denied),
      `${titleOf(only)}: signed on ${known}.`,
      [aboutAgreement(only)],
      sourcesOf(only.id, "events.signed.on"),
      { topics, bonus: 0.03 },
    ),
  ];
}

/** Whether the records name the place, and the agreement that the day leaves. */
function place(mentions: Mentions, { agreements }: Target): Draft[] {
  const { says, places, tokens, speaksOfDecree } = mentions;
  if (!says.sign || speaksOfDecree) return [];
  const isPlace = (city: string) =>
    tokens.some(
      ({ word }, at) =>
        (word === city.toLowerCase() && /^(?:in|at|the)$/.test(tokens[at - 1]?.word ?? "")) ||
        (/^(?:в|во)$/.test(tokens[at - 1]?.word ?? "") &&
          word.slice(0, 3) !== "сил" &&
          /^[а-я]/.test(word) &&
          mentions.places.length > 0 &&
          !/^\d|год|январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентябр|октябр|ноябр|декабр/.test(word)),
    );
  const [city] = places.filter(isPlace);
  if (!city) return [];
  const on = dates(mentions)[0]?.on;
  const dated = on ? agreements.filter(({ signed }) => signed && fits(signed.on, on)) : [];
  const candidates = dated.length > 0 ? dated : agreements;
  const found = candidates.find(({ signed }) => signed?.place?.includes(city));
  const topics = /place|signed/;
  if (found)
    return [
      finding(
        verdictOf(true, says.sign.denied),
        `${titleOf(found)}: signed in ${found.signed?.place}.`,
        [aboutAgreement(found)],
        sourcesOf(found.id, "signed.place"),
        { topics },
      ),
    ];
  const [only] = candidates;
  if (!only || candidates.length > 1) return [];
  const known = only.signed?.place;
  if (!known)
    return [
      finding(
        "not-known",
        `Where it was signed is not known: ${titleOf(only)}.`,
        [aboutAgreement(only)],
        sourcesOf(only.id),
        { topics },
      ),
    ];
  return [
    finding(
      verdictOf(false, says.sign.denied),
      `${titleOf(only)}: signed in ${known}.`,
      [aboutAgreement(only)],
      sourcesOf(only.id, "signed.place"),
      { topics, bonus: 0.04 },
    ),
  ];
}

/** Who signed it. Who held the office did not therefore sign. */
function signatories({ says, officials, speaksOfDecree }: Mentions, { agreements, isOne }: Target): Draft[] {
  if (!says.sign || speaksOfDecree || officials.length === 0) return [];
  const signed = agreements.filter(({ signed }) =>
    officials.every((id) => signed?.signatories?.some(({ official }) => official === id)),
  );
  const topics = /signator/;
  const [found] = signed;
  if (found)
    return [
      finding(
        verdictOf(true, says.sign.denied),
        `${titleOf(found)}: signed by ${officials.map((id) => getOfficial(id).name).join(" and ")}.`,
        signed.slice(0, 5).map(aboutAgreement),
        sourcesOf(found.id, "signed.signatories"),
        { topics },
      ),
    ];
  const [only] = agreements;
  if (!only || !isOne) return [];
  const own = only.signed?.signatories ?? [];
  const states = officials.map((id) => getOfficial(id).country);
  const others = own.filter(
    ({ country, official }) => country && states.includes(country) && !officials.includes(official as never),
  );
  if (others.length > 0) {
    return [
      finding(
        verdictOf(false, says.sign.denied),
        `${titleOf(only)}: signed by ${others.map(({ name }) => name).join(" and ")}.`,
        [aboutAgreement(only)],
        sourcesOf(only.id, "signed.signatories"),
        { topics, bonus: 0.04 },
      ),
    ];
  }
  return [
    finding(
      "not-known",
      `No source names the signatory: ${titleOf(only)}.`,
      [aboutAgreement(only)],
      sourcesOf(only.id),
      { topics },
    ),
  ];
}

const FORCE =
  /(?<!\p{L})(?:in force|in effect|valid|binding|operative)(?!\p{L})|действу|в силе(?!\p{L})|остается в силе/iu;
const ENTRY = /(?:enter(?:s|ed)?|came|come|went|put) into (?:force|effect)|took effect|вступил\p{L}* в силу/iu;
const NO_LONGER =
  /no longer|(?:ceased|stopped) to be|больше не|уже не|утратил|not in force|isn.t in force|не действу/iu;

const eventSources = (agreement: Agreement, events: readonly AgreementEvent[]) =>
  sourcesOf(agreement.id, ...events.map(({ key }) => `events.${key}.on`));

/** Whether it binds. */
function force(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const { text } = mentions;
  const [only] = agreements;
  if (!only || ENTRY.test(text) || !FORCE.test(text)) return [];
  const on = dates(mentions).find((date) => date.on.length === 10)?.on;
  const answers = agreements.map((agreement) => [agreement, statusOn(agreement.id, on)] as const);
  const different = new Set(answers.map(([, status]) => status.force));
  if (!isOne && different.size > 1) return [];
  const [agreement, status] = answers[0] as (typeof answers)[number];
  const denied = NO_LONGER.test(text);
  const verdict: FindingVerdict =
    status.force === "in-force" || status.force === "presumed"
      ? verdictOf(true, denied)
      : status.force === "ended" || status.force === "not-in-force"
        ? verdictOf(false, denied)
        : status.force === "not-known"
          ? "not-known"
          : "partly-confirmed";
  const extra = status.ending === "none" ? "" : `; ${labels.ending[status.ending].en}`;
  const reason = `${titleOf(agreement)}: ${labels.force[status.force].en}${extra}.`;
  return [
    finding(
      verdict,
      reason,
      answers.slice(0, 5).map(([each]) => aboutAgreement(each)),
      eventSources(agreement, status.because),
      { topics: /force|events|end/, bonus: verdict === "contradicted" ? 0.03 : 0 },
    ),
  ];
}

/** What happened to it, by the kind of event: a ratification, an entry into force. */
function happened(mentions: Mentions, target: Target): Draft[] {
  const { text, tokens, russia, countries } = mentions;
  const [only] = target.agreements;
  if (!only || !target.isOne) return [];
  const isEntry = ENTRY.test(text);
  const ratified = tokens.findIndex(({ word }) => /^(?:ratif|ратифи)/.test(word));
  if (!isEntry && ratified < 0) return [];
  const type = isEntry ? "entered-into-force" : "ratified";
  const words = isEntry ? "entered into force" : "ratified";
  const events = only.events.filter((event) => event.type === type);
  const named = dates(mentions)[0]?.on;
  const about = [aboutAgreement(only)];
  const topics = isEntry ? /entry-into-force/ : /ratif/;
  const before = tokens
    .slice(0, Math.max(0, ratified))
    .map(({ word }) => word)
    .join(" ");
  const isRussia = russia && (/russia|росси|duma|дум/.test(before) || countries.length === 0);
  const by = isEntry ? undefined : isRussia ? "RU" : countries[0];
  const own = events.filter((event) => !by || !event.by || event.by === by);
  if (own.length === 0)
    return [
      finding(
        "not-known",
        `No source tells that ${by ? `${getCountry(by)?.name} ` : "it has "}${words}: ${titleOf(only)}.`,
        about,
        sourcesOf(only.id),
        { topics },
      ),
    ];
  const fitting = own.filter((event) => !named || fits(event.on, named));
  const event = fitting[0] ?? own[0];
  if (!event) return [];
  const who = event.by ? ` by ${getCountry(event.by as "RU")?.name ?? event.by}` : "";
  const reason = `${titleOf(only)}: ${words}${who} on ${event.on}.`;
  if (fitting.length > 0)
    return [
      finding(verdictOf(true, mentions.says.sign?.denied), reason, about, eventSources(only, [event]), { topics }),
    ];
  if (named && !own.every(({ on }) => excludes(on, named))) return [];
  return [finding("contradicted", reason, about, eventSources(only, [event]), { topics, bonus: 0.03 })];
}

/** How its end is spoken of, and the endings that make that true. */
const ENDS = {
  end: ["terminated", "withdrawn"],
  expire: ["expired"],
  notify: ["notified", "terminated", "withdrawn"],
  permit: ["authorized"],
} as const;

/** How far its end has come. */
function ending(mentions: Mentions, target: Target): Draft[] {
  const { text, organizations } = mentions;
  const { agreements } = target;
  // A state leaves a treaty as it leaves an organization.
  const says = { ...mentions.says };
  if (!says.end && says.leave && organizations.length === 0) says.end = says.leave;
  const kind =
    says.permit && says.end ? "permit" : says.notify ? "notify" : says.end ? "end" : says.expire ? "expire" : undefined;
  if (!kind || agreements.length === 0 || FORCE.test(text)) return [];
  if (kind === "permit" && target.decree) return [];
  const denied = (kind === "permit" ? says.permit : says[kind])?.denied ?? false;
  const answers = agreements.map((agreement) => [agreement, statusOn(agreement.id)] as const);
  const wanted: readonly string[] = ENDS[kind];
  const topics = /act|end|legal|terminat|notification|cancel|withdraw/;
  const told = ([agreement, status]: (typeof answers)[number]) =>
    `${titleOf(agreement)}: ${labels.force[status.force].en}, ${labels.ending[status.ending].en}`;
  const result = (verdict: FindingVerdict, [agreement, status]: (typeof answers)[number], bonus = 0) => [
    finding(
      verdict,
      `${told([agreement, status])}.`,
      [aboutAgreement(agreement)],
      eventSources(agreement, status.because),
      { topics, bonus },
    ),
  ];
  const found = answers.filter(([, status]) => wanted.includes(status.ending));
  if (found[0]) return result(verdictOf(true, denied), found[0]);
  const authorized = answers.find(([, status]) => status.ending === "authorized" || status.ending === "notified");
  if (kind === "permit") {
    const done = answers.find(([, { ending }]) => ending === "terminated" || ending === "withdrawn");
    return done && target.isOne ? result("partly-confirmed", done) : [];
  }
  if (authorized && kind === "notify") return result("not-known", authorized);
  if (authorized) return result(verdictOf(false, denied), authorized, 0.03);
  const only = answers[0] as (typeof answers)[number];
  const taken = only[0].events.find(({ type }) => type === "ratification-withdrawn");
  if (target.isOne && taken) {
    const reason = `${titleOf(only[0])}: its ratification was withdrawn on ${taken.on}; the signature stands.`;
    return [
      finding(verdictOf(false, denied), reason, [aboutAgreement(only[0])], eventSources(only[0], [taken]), { topics }),
    ];
  }
  const ended = answers.find(([, status]) => status.force === "ended");
  if (!target.isOne) return ended ? [] : result("not-known", only);
  if (ended) return result(denied ? "contradicted" : "partly-confirmed", ended);
  return result(only[1].force === "in-force" ? verdictOf(false, denied) : "not-known", only);
}

/** Whether it is or was suspended. */
function suspension(mentions: Mentions, { agreements, isOne }: Target): Draft[] {
  const { suspend } = mentions.says;
  const [only] = agreements;
  if (!suspend || !only || !isOne || FORCE.test(mentions.text)) return [];
  const topics = /act|suspen|freeze/;
  const suspended = only.events.find(({ type }) => type === "suspended");
  const cooperation = only.events.find(({ type }) => type === "cooperation-suspended");
  const event = suspended ?? cooperation;
  if (!event)
    return [
      finding(
        "not-known",
        `No source tells of a suspension: ${titleOf(only)}.`,
        [aboutAgreement(only)],
        sourcesOf(only.id),
        { topics },
      ),
    ];
  const named = dates(mentions)[0]?.on;
  const isWrong = named !== undefined && excludes(event.on, named);
  const verdict = suspended ? verdictOf(!isWrong, suspend.denied) : isWrong ? "contradicted" : "partly-confirmed";
  const what = suspended ? "suspended" : "practical cooperation was suspended, and not the document,";
  return [
    finding(verdict, `${titleOf(only)}: ${what} on ${event.on}.`, [aboutAgreement(only)], eventSources(only, [event]), {
      topics,
    }),
  ];
}

/** What the records say about the agreements that a sentence speaks of. */
export function agreementFacts(mentions: Mentions, target: Target): Draft[] {
  if (target.agreements.length === 0) return [];
  return [signing, place, signatories, force, happened, ending, suspension].flatMap((fact) => fact(mentions, target));
}

/** A sentence about agreements with a state that has none in the records. */
export function absent(mentions: Mentions, { decree, agreements }: Target): Draft[] {
  const { countries, says, speaksOfInstrument, speaksOfDecree } = mentions;
  const [code] = countries;
  const acts = says.end ?? says.sign ?? says.permit ?? says.suspend;
  if (
    decree ||
    agreements.length > 0 ||
    countries.length !== 1 ||
    !code ||
    !acts ||
    !speaksOfInstrument ||
    speaksOfDecree
  )
    return [];
  return [
    finding(
      "not-known",
      `No military agreement between Russia and ${getCountry(code).name} is in the records.`,
      [{ type: "country", id: code }],
      sourcesOf(code).slice(0, 3),
    ),
  ];
}
