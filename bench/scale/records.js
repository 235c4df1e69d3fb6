/**
 * Agreements that nobody made, as many as are asked for: always the same ones. Some 500 characters of JSON each, as the
 * registers of states have them: two parties mostly, dated to the day, and with a life of one to five events.
 */
import { countries, instruments, levels, organizations, subjects } from "../../dist/index.js";

const SEED = 20_251_219;
const DAY = 86_400_000;
const FIRST = Date.parse("1950-01-01");
const DAYS = 27_000;
export const AS_OF = "2026-01-01";

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const textOf = (time) => new Date(time).toISOString().slice(0, 10);
const codes = countries.map(({ code }) => code);

/** One agreement: its place in the collection, and where its numbers come from. */
function agreement(place, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const parties = [...new Set(next() < 0.9 ? [pick(codes), pick(codes)] : [pick(codes), pick(codes), pick(codes)])];
  if (parties.length === 1) parties.push(parties[0] === "DE" ? "FR" : "DE");
  let day = FIRST + Math.floor(next() * DAYS) * DAY;
  const signed = textOf(day);
  const events = [{ key: "signed", type: "signed", on: signed }];
  // Each step some days after the last; in a treaty of several, what one of them did would count for it alone.
  const then = (type, share, by) => {
    if (next() >= share) return false;
    day += Math.ceil(next() * 2000) * DAY;
    events.push({ key: type, type, on: textOf(day), ...(by !== undefined && { by }) });
    return true;
  };
  if (then("entered-into-force", 0.8)) {
    const notified = parties.length === 2 && then("termination-notified", 0.4, parties[1]);
    then("terminated", notified ? 0.9 : 0.1);
  }
  const id = `${parties.join("-").toLowerCase()}-${signed.slice(0, 4)}-${place.toString(36)}`;
  return {
    id,
    title: { en: `Agreement ${place}` },
    titleBasis: "descriptive",
    instrument: pick(instruments),
    level: pick(levels),
    subjects: [pick(subjects)],
    scope: next() < 0.9 ? "military" : "adjacent",
    parties: parties.map((country) => ({ country })),
    partiesComplete: true,
    signed: { on: signed },
    events,
    summary: "Made up, to see how long a question takes.",
  };
}

/** A dataset of so many agreements, with the countries and organizations of this package. */
export function recordsOf(count) {
  const next = numbersFrom(SEED);
  const agreements = Array.from({ length: count }, (_, place) => agreement(place, next));
  return { asOf: AS_OF, agreements, countries, organizations };
}
