/** Records as linked data, in the words of schema.org. */
import {
  type AgencyId,
  type Agreement,
  agreements,
  asOf,
  type Claim,
  type Country,
  type Decree,
  decrees,
  type Force,
  getAgency,
  getCountry,
  getOfficial,
  type IsoDate,
  statusOn,
} from "military-pacts";
import { claims } from "military-pacts/claims";
import { labels } from "military-pacts/labels";
import { getSource } from "military-pacts/sources";
import { nameOfBody } from "./bodies.js";

/** The tables whose records are written as linked data. */
export const linkedTables = ["agreements", "decrees", "claims"] as const;

/** A table whose records are written as linked data. */
export type LinkedTable = (typeof linkedTables)[number];

/** How a record is named in linked data: a package URL, which no host has to keep. */
const nameOf = (type: string, id: string) => `pkg:npm/military-pacts#${type}/${id}`;

/** The words of schema.org, whole, so that no processor has to fetch them; what is a name or a day says so. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  about: { "@type": "@id" },
  url: { "@type": "@id" },
  sameAs: { "@type": "@id" },
  legislationLegalForce: { "@type": "@vocab" },
  legislationDate: { "@type": "Date" },
  datePublished: { "@type": "Date" },
  temporalCoverage: { "@type": "xsd:string" },
  name: { "@container": "@set" },
};

type Node = Readonly<Record<string, unknown>>;

const inLanguage = (value: string | undefined, language: string) =>
  value === undefined ? [] : [{ "@value": value, "@language": language }];

const country = ({ code, name, wikidata }: Country): Node => ({
  id: nameOf("country", code),
  type: "Country",
  name: inLanguage(name, "en"),
  identifier: code,
  sameAs: `http://www.wikidata.org/entity/${wikidata}`,
});

const organization = (id: string, name: string): Node => ({
  id: nameOf("organization", id),
  type: "Organization",
  name: inLanguage(name, "en"),
});

const agency = (id: AgencyId): Node => ({
  id: nameOf("agency", id),
  type: "GovernmentOrganization",
  name: inLanguage(getAgency(id).name, "en"),
});

const FORCE: Readonly<Partial<Record<Force, string>>> = {
  "in-force": "InForce",
  presumed: "InForce",
  provisional: "PartiallyInForce",
  "not-in-force": "NotInForce",
  suspended: "NotInForce",
  ended: "NotInForce",
};

function agreementNode(agreement: Agreement, on: IsoDate): Node {
  const { id, title, instrument, signed, summary, parties, otherParties = [], subjects } = agreement;
  const { force, ending } = statusOn(id, on);
  return {
    id: nameOf("agreement", id),
    type: "Legislation",
    identifier: id,
    name: [...inLanguage(title.en, "en"), ...inLanguage(title.ru, "ru")],
    legislationType: labels.instrument[instrument].en,
    abstract: inLanguage(summary, "en"),
    keywords: subjects.map((subject) => labels.subject[subject].en),
    ...(signed && { legislationDate: signed.on }),
    ...(signed?.place && { locationCreated: { type: "Place", name: [signed.place] } }),
    ...(FORCE[force] && { legislationLegalForce: FORCE[force] }),
    creativeWorkStatus: `${labels.force[force].en}; ${labels.ending[ending].en} (${on})`,
    legislationResponsible: [...new Set(parties.map(({ country }) => country))]
      .map((code) => country(getCountry(code)) as Node)
      .concat(otherParties.map((party) => organization(party, nameOfBody(party)))),
  };
}

function decreeNode(decree: Decree): Node {
  const { id, number, kind, issuer, signedBy, adopted, published, addressee, agreements: about, summary } = decree;
  const home = getAgency(issuer).country;
  return {
    id: nameOf("decree", id),
    type: "Legislation",
    identifier: id,
    ...(number && { legislationIdentifier: [...new Set([number.en, number.ru])].filter((one) => one !== undefined) }),
    legislationType: labels.decreeKind[kind].en,
    abstract: inLanguage(summary, "en"),
    ...(adopted && { legislationDate: adopted }),
    ...(published && { datePublished: published }),
    legislationPassedBy: agency(issuer),
    legislationJurisdiction: country(getCountry(home)),
    ...(signedBy && {
      author: { id: nameOf("official", signedBy), type: "Person", name: inLanguage(getOfficial(signedBy).name, "en") },
    }),
    ...(addressee && { legislationResponsible: agency(addressee) }),
    ...(about.length > 0 && { about: about.map((agreement) => nameOf("agreement", agreement)) }),
  };
}

/** From what is contradicted to what is confirmed; an opinion and what was not found have no place between. */
const RATINGS: Readonly<Partial<Record<Claim["verdict"], number>>> = {
  contradicted: 1,
  "partly-confirmed": 3,
  confirmed: 5,
};

function claimNodes(): readonly Node[] {
  const page = (id: string): Node => {
    const source = getSource(id);
    return {
      id: nameOf("source", id),
      type: "CreativeWork",
      ...(source && {
        url: source.url,
        publisher: { type: "Organization", name: [source.publisher] },
        inLanguage: source.language,
        ...(source.published && { datePublished: source.published }),
      }),
    };
  };
  return claims.map(({ id, gist, about, on, sources: says, verdict, evidence, note, unnamedSpeaker }) => ({
    id: nameOf("claim", id),
    type: "ClaimReview",
    identifier: id,
    claimReviewed: gist,
    about: nameOf(about.type, about.id),
    itemReviewed: {
      type: "Claim",
      appearance: says.map(page),
      ...(on && { datePublished: on }),
      ...(unnamedSpeaker && { author: { type: "Person", description: unnamedSpeaker } }),
    },
    reviewRating: {
      type: "Rating",
      alternateName: labels.verdict[verdict].en,
      ...(RATINGS[verdict] !== undefined && { ratingValue: RATINGS[verdict], worstRating: 1, bestRating: 5 }),
    },
    ...(note && { reviewBody: note }),
    ...(evidence.length > 0 && { citation: evidence.map(page) }),
  }));
}

/**
 * The records of a table as JSON-LD.
 *
 * @param name The table.
 * @param on The day of the status of agreements; without it, `asOf`.
 */
export function jsonLd(name: LinkedTable, on: IsoDate = asOf): string {
  const nodes = {
    agreements: () => agreements.map((agreement) => agreementNode(agreement, on)),
    decrees: () => decrees.map(decreeNode),
    claims: claimNodes,
  };
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": nodes[name]() }, null, 1)}\n`;
}
