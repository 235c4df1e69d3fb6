import {
  agreementsSignedBy,
  asOf,
  endings,
  endsOn,
  eventTypes,
  findAgreements,
  forces,
  instruments,
  isEuMember,
  isMember,
  isNatoMember,
  levels,
  lifespan,
  membershipsOf,
  membersOf,
  officeHolders,
  organizations,
  regions,
  scopes,
  statusHistory,
  statusOn,
  subjects,
  timeline,
  verdicts,
} from "military-pacts";
import { claimsAbout, conflicts, findClaims } from "military-pacts/claims";
import { evidenceFor, notesAbout } from "military-pacts/evidence";
import { findSource } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { show } from "./arguments.js";

const GERMANY = "de-ru-1993-defence-ministries";

describe("an error", () => {
  it.each<[string, unknown, string]>([
    ["a text in quotes, on one line", 'a "b"\n', '"a \\"b\\"\\n"'],
    ["a text of 60 characters in full", "x".repeat(60), `"${"x".repeat(60)}"`],
    ["no more of a longer one", "x".repeat(61), `"${"x".repeat(60)}…"`],
    ["a number", 42, "42"],
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["a function by its kind", () => 1, "a function"],
    ["a list by its kind", [1], "an array"],
    ["a Date by its kind", new Date(Number.NaN), "a Date"],
    ["an object by its kind, though it has no text", Object.create(null), "an object"],
  ])("shows %s", (_what, value, shown) => {
    expect(show(value)).toBe(shown);
  });

  /** Calls as JavaScript can make them, and the whole text of the error. */
  const any = (value: unknown) => value as never;
  const words = (list: readonly string[]) => list.map((word) => `"${word}"`).join(", ");
  const DAY = 'a calendar day as YYYY-MM-DD, such as "2025-12-19"';
  const CODE = 'a country code such as "DE", no territory: see isCountryCode';
  const RECORD = "the id of a record, or the code of a country";
  const EVIDENCED = "the id of a record with evidence, or the code of a country";
  const PARTY = 'a country code such as "DE", no territory such as "HK", or the id of a party without one';
  const MEMBER = 'an organization such as "eu", or { organization, on }';
  const DECREE = 'the id of a decree, such as "ru-gov-2025-3810-r"';
  const SIGNATORY = "the id of an official, or the name of a signatory as in the records";
  const FIELD = "the path of a field, such as signed.on, events.signed.on or memberships.nato.from";
  const ID = 'the id of an agreement, such as "de-ru-1993-defence-ministries"';
  const ORGANIZATION = `one of ${words(organizations.map(({ id }) => id))}`;
  const KEYS = words([
    ...["party", "partyMemberOf", "decree", "instrument", "level", "subject", "scope", "on", "signed", "signatory"],
    ...["region", "force", "ending"],
  ]);
  const CLAIMS = words(["text", "about", "verdict", "source", "speaker", "topic"]);
  const TIMELINE = `${words(["from", "to", "event"])}, ${KEYS}`;
  const WHOLE = 'or "treaty" for the treaty as a whole';
  const OF_GERMANY = `a party of ${GERMANY}: RU, DE; ${WHOLE}`;
  const OF_ABKHAZIA = `a party of abkhazia-ru-2008-friendship: RU, abkhazia; ${WHOLE}`;

  it.each<[string, () => unknown, string, unknown, string]>([
    ["statusOn", () => statusOn(any("x")), "agreement", "x", ID],
    ["statusOn", () => statusOn(GERMANY, "2025-1-1"), "on", "2025-1-1", DAY],
    ["statusOn", () => statusOn(GERMANY, any(["2025-01-01"])), "on", ["2025-01-01"], DAY],
    ["statusOn", () => statusOn(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["statusOn", () => statusOn("abkhazia-ru-2008-friendship", asOf, "FR"), "party", "FR", OF_ABKHAZIA],
    // A code that is near is told where it is that of a party.
    ["statusOn", () => statusOn(GERMANY, asOf, any("DEU")), "party", "DEU", `${OF_GERMANY}; the nearest is "DE"`],
    ["statusOn", () => statusOn(any(`${GERMANY}s`)), "agreement", `${GERMANY}s`, `${ID}; the nearest is "${GERMANY}"`],
    ["statusHistory", () => statusHistory(any(7)), "agreement", 7, ID],
    ["statusHistory", () => statusHistory(GERMANY, "now"), "on", "now", DAY],
    ["statusHistory", () => statusHistory(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["lifespan", () => lifespan(any("x")), "agreement", "x", ID],
    ["lifespan", () => lifespan(GERMANY, "now"), "on", "now", DAY],
    ["lifespan", () => lifespan(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["isMember", () => isMember("DE", any("x")), "organization", "x", ORGANIZATION],
    ["isMember", () => isMember("DE", any(["eu"])), "organization", ["eu"], ORGANIZATION],
    ["isMember", () => isMember(any("UK"), "eu"), "country", "UK", CODE],
    ["isMember", () => isMember("DE", "eu", "2025"), "on", "2025", DAY],
    ["isEuMember", () => isEuMember(any(null)), "country", null, CODE],
    ["isNatoMember", () => isNatoMember("DE", "2025"), "on", "2025", DAY],
    ["membersOf", () => membersOf(any("x")), "organization", "x", ORGANIZATION],
    ["membersOf", () => membersOf("eu", "2025"), "on", "2025", DAY],
    ["membershipsOf", () => membershipsOf(any("UK")), "country", "UK", CODE],
    ["membershipsOf", () => membershipsOf("DE", "2025"), "on", "2025", DAY],
    [
      "officeHolders",
      () => officeHolders(any("x")),
      "organization",
      "x",
      'the id of an agency or organization, such as "ru-defence-ministry"',
    ],
    ["officeHolders", () => officeHolders("ru-defence-ministry", "2025"), "on", "2025", DAY],
    ["signedBy", () => agreementsSignedBy(any("x")), "official", "x", 'the id of an official, such as "sergei-ivanov"'],
    ["filter", () => findAgreements(any({ x: 1 })), "filter key", "x", `one of ${KEYS}`],
    ["party", () => findAgreements({ party: any(["DE", "SU"]) }), "party", "SU", `${PARTY}; the nearest is "RU"`],
    ["partyMemberOf", () => findAgreements({ partyMemberOf: any("x") }), "organization", "x", ORGANIZATION],
    ["partyMemberOf", () => findAgreements({ partyMemberOf: any(null) }), "organization", null, ORGANIZATION],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: any({ organization: "eu", on: "signing", at: 1 }) }),
      "partyMemberOf key",
      "at",
      'one of "organization", "on"',
    ],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: { organization: "eu", on: "2025" } }),
      "partyMemberOf.on",
      "2025",
      DAY,
    ],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: any({ organization: "x", on: "signing" }) }),
      "organization",
      "x",
      ORGANIZATION,
    ],
    ["decree", () => findAgreements({ decree: any("x") }), "decree", "x", DECREE],
    ["decree", () => findAgreements({ decree: any({}) }), "decree", {}, DECREE],
    ["instrument", () => findAgreements({ instrument: any("x") }), "instrument", "x", `one of ${words(instruments)}`],
    ["level", () => findAgreements({ level: any("x") }), "level", "x", `one of ${words(levels)}`],
    ["subject", () => findAgreements({ subject: any("x") }), "subject", "x", `one of ${words(subjects)}`],
    ["scope", () => findAgreements({ scope: any("x") }), "scope", "x", `one of ${words(scopes)}`],
    ["region", () => findAgreements({ region: any("x") }), "region", "x", `one of ${words(regions)}`],
    ["force", () => findAgreements({ force: any("x") }), "force", "x", `one of ${words(forces)}`],
    ["ending", () => findAgreements({ ending: any("x") }), "ending", "x", `one of ${words(endings)}`],
    ["endsOn", () => endsOn(GERMANY, { noticeOn: "soon" }), "noticeOn", "soon", DAY],
    ["endsOn", () => endsOn(GERMANY, any({ on: asOf })), "notice key", "on", 'one of "noticeOn"'],
    ["on", () => findAgreements({ on: "2025" }), "on", "2025", DAY],
    ["signatory", () => findAgreements({ signatory: any(1) }), "signatory", 1, SIGNATORY],
    ["signed", () => findAgreements({ signed: any({ on: 1 }) }), "signed key", "on", 'one of "from", "to"'],
    ["signed.from", () => findAgreements({ signed: { from: "2025" } }), "signed.from", "2025", DAY],
    ["signed.to", () => findAgreements({ signed: { to: "2025" } }), "signed.to", "2025", DAY],
    ["timeline", () => timeline({ from: "2025" }), "from", "2025", DAY],
    ["timeline", () => timeline({ to: "2025" }), "to", "2025", DAY],
    ["timeline", () => timeline({ event: any("x") }), "event", "x", `one of ${words(eventTypes)}`],
    ["timeline", () => timeline(any({ x: 1 })), "filter key", "x", `one of ${TIMELINE}`],
    ["claimsAbout", () => claimsAbout(any("x")), "id", "x", RECORD],
    ["conflicts", () => conflicts({ about: any("x") }), "about", "x", RECORD],
    ["conflicts", () => conflicts({ topic: "x" }), "topic", "x", 'the topic of a claim, such as "eu-count"'],
    ["conflicts", () => conflicts(any({ x: 1 })), "filter key", "x", `one of ${CLAIMS}`],
    ["findClaims", () => findClaims({ about: any("x") }), "about", "x", RECORD],
    ["findClaims", () => findClaims({ verdict: any("true") }), "verdict", "true", `one of ${words(verdicts)}`],
    ["findClaims", () => findClaims({ source: "x" }), "source", "x", 'the id of a source, such as "lenta-20251219"'],
    ["findClaims", () => findClaims({ text: any(7) }), "text", 7, "words to look for"],
    ["findClaims", () => findClaims({ text: " … " }), "text", " … ", "words to look for"],
    ["findSource", () => findSource(any(7)), "address", 7, "the address of a page"],
    ["evidenceFor", () => evidenceFor(any("x")), "id", "x", EVIDENCED],
    ["evidenceFor", () => evidenceFor(any([GERMANY])), "id", [GERMANY], EVIDENCED],
    ["evidenceFor", () => evidenceFor("GB", "x"), "field", "x", FIELD],
    ["evidenceFor", () => evidenceFor("GB", any(1)), "field", 1, FIELD],
    ["notesAbout", () => notesAbout(any("x")), "id", "x", EVIDENCED],
  ])("of %s names the argument, the value and what is accepted (%#)", (_query, call, name, value, accepted) => {
    const message = `${name}: ${show(value)} is not accepted; give ${accepted}.`;
    expect(call).toThrow(typeof value === "string" ? new RangeError(message) : new TypeError(message));
    expect(call).toThrow(typeof value === "string" ? RangeError : TypeError);
  });

  it.each<[() => unknown, Error]>([
    [() => findAgreements(any([])), new TypeError(`filter: an array is not accepted; give an object with ${KEYS}.`)],
    [() => findAgreements(any(1)), new TypeError(`filter: 1 is not accepted; give an object with ${KEYS}.`)],
    [
      () => findAgreements({ signed: any("2001-01-01") }),
      new TypeError('signed: "2001-01-01" is not accepted; give an object with "from", "to".'),
    ],
    [
      () => findAgreements({ party: [] }),
      new TypeError(`party: an empty list is not accepted; give ${PARTY}, or leave it out.`),
    ],
    [
      () => findAgreements({ partyMemberOf: [] }),
      new TypeError(`partyMemberOf: an empty list is not accepted; give ${MEMBER}, or leave it out.`),
    ],
    [
      () => findAgreements({ signed: { from: "2001-01-02", to: "2001-01-01" } }),
      new RangeError(
        'signed: "2001-01-02" to "2001-01-01" is not accepted; give a day in `to` that is not before `from`.',
      ),
    ],
    [
      () => timeline({ from: "2001-01-02", to: "2001-01-01" }),
      new RangeError('to: "2001-01-01" is not accepted; give a day that is not before `from`, "2001-01-02".'),
    ],
  ])("says what is wrong with the whole of an argument (%#)", (call, error) => {
    expect(call).toThrow(error);
    expect(call).toThrow(error.constructor as ErrorConstructor);
  });
});
