import { idValue } from "../../../src/schemas/values.js";
import type { Data } from "../files/load.js";
import { recordFiles } from "../files/load.js";
import type { TextQuestion } from "./interview.js";

/** A text as a part of an id: its letters without accents, in lower case, and its digits. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/['’]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Parts of an id that are there, joined. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("-");

const isTaken = (data: Data, id: string) => recordFiles(data).some(({ name }) => name === id);

/** An id that no record has: the one given, or else with a number or letter from the second on. */
function free(data: Data, id: string, suffix: (count: number) => string): string {
  for (let count = 1; ; count++) {
    const candidate = joined(id, count === 1 ? "" : suffix(count));
    if (!isTaken(data, candidate)) return candidate;
  }
}

/** Labels of a host that name no publisher. */
const GENERAL = /^(?:www|m|en|com|co|org|gov|net|ac)$/;

/** Publisher and day: the host of the page without its endings, and the day of publication or `nd` for none. */
export function sourceId(data: Data, url: string, published: string): string {
  const labels = new URL(url).hostname.split(".").slice(0, -1);
  const publisher = labels.filter((label) => !GENERAL.test(label));
  const id = joined(slug((publisher.length > 0 ? publisher : labels).join("-")), published.replaceAll("-", "") || "nd");
  return free(data, id, (count) => String.fromCharCode(96 + count));
}

/** Russia stands last among the countries of an id, as itself or as the Soviet Union. */
const isLast = (code: string) => Number(code === "ru" || code === "su");

/** The countries, the year of signature, where it is known, and the first subject. */
export function agreementId(
  data: Data,
  of: { readonly parties: readonly string[]; readonly others: readonly string[]; year: string; subject: string },
): string {
  const codes = [...new Set(of.parties)].map((code) => code.toLowerCase()).sort();
  codes.sort((a, b) => isLast(a) - isLast(b));
  // With many parties an id is named after what they have in common; a person knows what that is.
  const names = codes.length + of.others.length > 3 ? ["multilateral"] : [...of.others, ...codes];
  return free(data, joined(...names, of.year, of.subject), String);
}

const BODIES: Readonly<Record<string, string>> = {
  "government-order": "gov",
  "government-resolution": "gov",
  "presidential-decree": "president",
  "federal-law": "law",
  law: "law",
  "parliament-resolution": "parliament",
};

/** The country, the kind of body, the year, and the number or else the effect. */
export const decreeId = (
  data: Data,
  of: { readonly country: string; readonly kind: string; year: string; number: string; action: string },
): string =>
  free(data, joined(of.country.toLowerCase(), BODIES[of.kind], of.year, slug(of.number || of.action)), String);

/** The person. */
export const officialId = (data: Data, name: string): string => free(data, slug(name), String);

/** The record, the topic, and a number from 1. */
export function claimId(data: Data, about: string, topic: string): string {
  for (let count = 1; ; count++) {
    const id = joined(about.toLowerCase(), topic, String(count));
    if (!isTaken(data, id)) return id;
  }
}

/** The question for an id: one that no record has. */
export const idQuestion = (data: Data, key: string, what: string, proposal: string): TextQuestion => ({
  key,
  message: `Id of ${what}; it is permanent`,
  schema: idValue,
  proposal,
  check: (id) => (isTaken(data, id) ? `is the id of a record already; accepted: an id of its own` : undefined),
});
