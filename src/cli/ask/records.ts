import {
  asOf,
  findAgreements,
  getAgency,
  getCountry,
  getDecree,
  getOfficial,
  getOrganization,
  membersOf,
} from "military-pacts";
import { labels } from "military-pacts/labels";
import { given, sourcesOf } from "./agreements.js";
import type { Answer, Ask, Item, Line } from "./answer.js";
import { countryNamed, decreeNamed, officialNamed, organizationNamed } from "./names.js";

/** The answer of one record. */
const one = (json: object, id: string, title: string, lines: readonly Line[]): Answer => ({
  items: [{ json, title: { text: title, tone: "heading" }, lines, sources: () => sourcesOf(id) }],
  isOne: true,
});

const spanText = (from: string | undefined, to: string | undefined) =>
  to === undefined ? `since ${from ?? "a day that is not known"}` : `${from ?? "not known"} to ${to}`;

/** Since when a country is a member, on a day. */
const sinceOf = (code: ReturnType<typeof countryNamed>, organization: string, on: string) =>
  getCountry(code).memberships.find(
    (each) => each.organization === organization && each.from <= on && (each.to === undefined || on < each.to),
  )?.from ?? "";

export const members: Ask = async (words, options) => {
  const organization = organizationNamed(words.join(" "));
  const on = given(options, "on") ?? asOf;
  const found = membersOf(organization, on);
  const items = found.map((country): Item => {
    const since = sinceOf(country.code, organization, on);
    return {
      json: country,
      title: country.name,
      lines: [
        ["code", country.code],
        ["since", since],
      ],
      row: [country.code, country.name, since],
      sources: async () => {
        const { evidenceFor } = await import("military-pacts/evidence");
        return evidenceFor(country.code, `memberships.${organization}.from`)?.sources ?? [];
      },
    };
  });
  return {
    items,
    heading: `${getOrganization(organization).name}, ${found.length} members on ${on}`,
    columns: [{ head: "Code" }, { head: "Country", least: 12 }, { head: "Since", rank: 1 }],
  };
};

export const country: Ask = async (words) => {
  const record = getCountry(countryNamed(words.join(" ")));
  const { code, alpha3, numeric, name, officialName, names, capital, region, subregion, memberships } = record;
  const found = findAgreements({ party: code });
  return one(record, code, officialName, [
    ["name", `${name}, ${names.ru}`],
    ["codes", [code, alpha3, numeric].join(", ")],
    ["capital", capital],
    ["region", `${region}, ${subregion}`],
    ...memberships.map(
      ({ organization, from, to }) =>
        ["member of", `${getOrganization(organization)?.abbreviation ?? organization}, ${spanText(from, to)}`] as const,
    ),
    ["agreements", `${found.length}; military-pacts agreements --party ${code}`],
  ]);
};

export const official: Ask = async (words) => {
  const record = getOfficial(officialNamed(words.join(" ")));
  const { id, name, names = {}, aliases, offices, country } = record;
  const signed = findAgreements({ signatory: id });
  return one(record, id, name, [
    ["id", id],
    ["country", getCountry(country).name],
    ...offices.map(({ title, from, to }) => ["offices", `${title}, ${spanText(from, to)}`] as const),
    ["also", [...Object.values(names), ...aliases].join(", ")],
    ...signed.map((agreement) => ["signed", agreement.id] as const),
  ]);
};

export const decree: Ask = async (words) => {
  const record = getDecree(decreeNamed(words.join(" ")));
  const { id, number, kind, issuer, signedBy, adopted, published, action, addressee, agreements, summary } = record;
  const numbers = [number?.en, number?.ru].filter((each) => each !== undefined);
  return one(record, id, numbers.length > 0 ? `No. ${numbers.join(", ")}` : id, [
    ["id", id],
    ["kind", labels.decreeKind[kind].en],
    ["issued by", getAgency(issuer)?.name],
    ["signed by", signedBy && getOfficial(signedBy).name],
    ["adopted", adopted],
    ["published", published],
    ["action", labels.decreeAction[action].en],
    ["addressee", addressee && getAgency(addressee)?.name],
    ["summary", summary],
    ...agreements.map((agreement) => ["agreements", agreement] as const),
  ]);
};
