import {
  type Agreement,
  type AgreementFilter,
  asOf,
  endings,
  findAgreements,
  forces,
  getAgreement,
  getCountry,
  getDecree,
  getOfficial,
  getOrganization,
  instruments,
  levels,
  membershipsOf,
  membersOf,
  partnersOf,
  regions,
  scopes,
  statusOn,
  subjects,
  timeline,
  verdicts,
} from "military-pacts";
import { check, sentencesOf } from "military-pacts/check";
import { claimsAbout, findClaims } from "military-pacts/claims";
import { labels } from "military-pacts/labels";
import { searchAgreements } from "military-pacts/search";
import { findSource, getSource, sourcesFor } from "military-pacts/sources";
import {
  agreementNamed,
  countryNamed,
  decreeNamed,
  officialNamed,
  organizationNamed,
  UnknownName,
  wordOf,
} from "./names.js";
import type { Card } from "./print.js";

/** Options as they are typed. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What a command has to say: for machines, and for people. Nothing found is an empty list of cards. */
export interface Answer {
  readonly json: unknown;
  readonly cards: readonly Card[];
}

const text = (value: string | boolean | undefined) => (typeof value === "string" ? value : undefined);

function sourceLines(ids: readonly string[], { sources }: Options): Card["lines"] {
  if (!sources) return [];
  return ids.flatMap((id) => {
    const source = getSource(id);
    return source ? [["source", `${source.publisher}, ${source.url}`] as const] : [];
  });
}

const statusText = (agreement: Agreement, on: string, party?: string) => {
  const { force, ending } = statusOn(agreement.id, on, party as "RU");
  return `${labels.force[force].en}${ending === "none" ? "" : `; ${labels.ending[ending].en}`}`;
};

const ids = (id: string) => sourcesFor(id as "RU").map((source) => source.id);

const row = (agreement: Agreement, options: Options): Card => ({
  title: agreement.title.en,
  lines: [
    ["", agreement.id],
    [
      "signed",
      agreement.signed
        ? `${agreement.signed.on}${agreement.signed.place ? `, ${agreement.signed.place}` : ""}`
        : "not known",
    ],
    ["status", statusText(agreement, text(options.on) ?? asOf)],
    ...sourceLines(ids(agreement.id), options),
  ],
});

/** The filter that options give. */
function filterOf(options: Options): AgreementFilter {
  const given = <T>(name: string, read: (value: string) => T) => {
    const value = text(options[name]);
    return value === undefined ? {} : { [name]: value.split(",").map((each) => read(each.trim())) };
  };
  const [from, to, on] = [text(options.from), text(options.to), text(options.on)];
  return {
    ...given("party", countryNamed),
    ...given("partyMemberOf", organizationNamed),
    ...given("decree", decreeNamed),
    ...given("signatory", officialNamed),
    ...given("instrument", (value) => wordOf("instrument", instruments, value)),
    ...given("level", (value) => wordOf("level", levels, value)),
    ...given("subject", (value) => wordOf("subject", subjects, value)),
    ...given("scope", (value) => wordOf("scope", scopes, value)),
    ...given("region", (value) => wordOf("region", regions, value[0]?.toUpperCase() + value.slice(1))),
    ...given("force", (value) => wordOf("force", forces, value)),
    ...given("ending", (value) => wordOf("ending", endings, value)),
    ...(on !== undefined && { on }),
    ...((from ?? to) !== undefined && { signed: { ...(from && { from }), ...(to && { to }) } }),
  };
}

/** The questions that the command line answers, by the name of their command. */
export const answers: Readonly<Record<string, (words: readonly string[], options: Options) => Answer>> = {
  agreements(_, options) {
    const json = findAgreements(filterOf(options));
    return { json, cards: json.map((agreement) => row(agreement, options)) };
  },
  agreement(words, options) {
    const json = getAgreement(agreementNamed(words.join(" ")));
    const { term, signed, events, partiesComplete, summary } = json;
    const unknown = [
      ...(signed ? [] : ["the signing"]),
      ...(signed && !signed.place ? ["the place"] : []),
      ...(signed?.signatories ? [] : ["the signatories"]),
      ...(term ? [] : ["the term"]),
      ...(partiesComplete ? [] : ["further parties"]),
    ];
    const card: Card = {
      title: json.title.en,
      lines: [
        ["", json.id],
        [
          "with",
          partnersOf(json.id)
            .map(({ name }) => name)
            .join(", "),
        ],
        ["status", statusText(json, asOf)],
        ["", summary],
        ["term", term && JSON.stringify(term)],
        ...events.map(
          (event) =>
            [
              event.on,
              `${labels.eventType[event.type].en}${event.act ? `, by ${event.act}` : ""}${event.detail ? `: ${event.detail}` : ""}`,
            ] as const,
        ),
        ...claimsAbout(json.id).map(({ verdict, gist }) => [`claim, ${verdict}`, gist] as const),
        ["not known", unknown.join(", ")],
        ...sourceLines(ids(json.id), options),
      ],
    };
    return { json: { ...json, status: statusOn(json.id) }, cards: [card] };
  },
  status(words, options) {
    const agreement = getAgreement(agreementNamed(words.join(" ")));
    const on = text(options.on) ?? asOf;
    const party = text(options.party);
    const asker = party === undefined || party === "treaty" ? party : countryNamed(party);
    const json = statusOn(agreement.id, on, asker as "RU");
    const because = json.because.map((event) => [event.on, labels.eventType[event.type].en] as const);
    return {
      json,
      cards: [
        {
          title: `${agreement.title.en}, on ${on}`,
          lines: [
            ["for", json.party],
            ["status", statusText(agreement, on, asker)],
            ...because,
            ...sourceLines(ids(agreement.id), options),
          ],
        },
      ],
    };
  },
  timeline(_, options) {
    const { from, to, party } = options;
    const json = timeline({
      ...(typeof from === "string" && { from }),
      ...(typeof to === "string" && { to }),
      ...(typeof party === "string" && { party: countryNamed(party) }),
    });
    return {
      json,
      cards: json.map(({ event, agreement }) => ({
        title: `${event.on}  ${labels.eventType[event.type].en}`,
        lines: [["", agreement.title.en], ["", agreement.id], ...sourceLines(ids(agreement.id), options)],
      })),
    };
  },
  members(words, options) {
    const id = organizationNamed(words.join(" "));
    const on = text(options.on) ?? asOf;
    const json = membersOf(id, on);
    return {
      json,
      cards:
        json.length === 0
          ? []
          : [
              {
                title: `${getOrganization(id).name}, ${json.length} members on ${on}`,
                lines: [["", json.map(({ name }) => name).join(", ")], ...sourceLines(ids(id), options)],
              },
            ],
    };
  },
  country(words, options) {
    const json = getCountry(countryNamed(words.join(" ")));
    const found = findAgreements({ party: json.code });
    const members = membershipsOf(json.code).map(
      ({ organization }) => getOrganization(organization)?.abbreviation ?? organization,
    );
    return {
      json,
      cards: [
        {
          title: json.officialName,
          lines: [
            ["codes", `${json.code}, ${json.alpha3}`],
            ["member of", members.join(", ")],
            ["agreements", String(found.length)],
            ...sourceLines(ids(json.code), options),
          ],
        },
      ],
    };
  },
  official(words, options) {
    const json = getOfficial(officialNamed(words.join(" ")));
    return {
      json,
      cards: [
        {
          title: json.name,
          lines: [
            ...json.offices.map(
              ({ title, from = "not known", to = "today" }) => ["", `${title}, ${from} to ${to}`] as const,
            ),
            ["also", json.aliases.join(", ")],
            ...sourceLines(ids(json.id), options),
          ],
        },
      ],
    };
  },
  decree(words, options) {
    const json = getDecree(decreeNamed(words.join(" ")));
    return {
      json,
      cards: [
        {
          title: json.number?.en ? `No. ${json.number.en}` : json.id,
          lines: [
            ["", json.id],
            ["published", json.published],
            ["adopted", json.adopted],
            ["", json.summary],
            ["agreements", json.agreements.join(", ")],
            ...sourceLines(ids(json.id), options),
          ],
        },
      ],
    };
  },
  search(words, options) {
    const json = searchAgreements(words.join(" "));
    return { json, cards: json.map(({ agreement }) => row(agreement, options)) };
  },
  claims(words, options) {
    const about = text(options.about);
    const json = findClaims({
      ...(words.length > 0 && { text: words.join(" ") }),
      ...(about !== undefined && { about: recordNamed(about) as "RU" }),
      ...(text(options.verdict) && { verdict: wordOf("verdict", verdicts, text(options.verdict) as string) }),
      ...(text(options.source) && { source: sourceNamed(text(options.source) as string).id }),
    });
    return {
      json,
      cards: json.map(({ verdict, gist, note, about, sources, evidence }) => ({
        title: `${verdict}: ${gist}`,
        lines: [["", note], ["about", about.id], ...sourceLines([...new Set([...evidence, ...sources])], options)],
      })),
    };
  },
  sources(words) {
    const given = words.join(" ");
    const found = findSource(given) ?? getSource(given);
    const of = found ? [found] : [...sourcesFor(recordNamed(given) as "RU")];
    const said = found ? findClaims({ source: found.id }) : [];
    return {
      json: found ? { ...found, claims: said } : of,
      cards: of.map(({ publisher, url, published, kind, id }) => ({
        title: `${publisher}${published ? `, ${published}` : ""}`,
        lines: [["", url], ["id", id], ["kind", kind], ...said.map(({ verdict, gist }) => [verdict, gist] as const)],
      })),
    };
  },
  check(words, options) {
    const json = sentencesOf(words.join(" ")).map((sentence) => {
      const findings = check(sentence);
      return { sentence, verdict: findings[0].verdict, findings };
    });
    const found = json.some(({ verdict }) => verdict !== "nothing-found");
    const cards = json.map(({ sentence, verdict, findings }) => ({
      title: `${verdict}: ${sentence}`,
      lines: findings.flatMap(({ verdict, reason, sources }) => [
        [verdict, reason] as const,
        ...sourceLines(sources, options),
      ]),
    }));
    return { json, cards: found || json.length > 1 ? cards : [] };
  },
};

/** The id of a record of any type. */
function recordNamed(name: string): string {
  for (const read of [decreeNamed, organizationNamed, officialNamed, countryNamed, agreementNamed]) {
    try {
      return read(name);
    } catch (error) {
      if (read === agreementNamed) throw error;
    }
  }
  throw new UnknownName("record", name, undefined);
}

function sourceNamed(name: string) {
  const found = getSource(name) ?? findSource(name);
  if (!found) throw new UnknownName("source", name, undefined);
  return found;
}
