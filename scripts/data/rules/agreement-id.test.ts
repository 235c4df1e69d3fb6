import { expect, it } from "vitest";
import { agreementId, nameOf } from "./agreement-id.js";
import { brokenBy, germany, ships } from "./harness.js";
import { change, copy, linesOf, real } from "./real-data.js";

/** An agreement under another id. */
const renamed = (from: string, id: string) => copy(from, `agreements/${id}`, { id });
const kazakhPlan = "agreements/kz-ru-2025-cooperation-plan";

brokenBy(agreementId, [
  [
    "a year that is not that of the id",
    germany,
    change(germany, { "events.signed.on": "1994-04-13" }),
    `data/${germany}.json: id: "de-ru-1993-defence-ministries" accepted: an id with the year of its signature, 1994 [agreement-id]`,
  ],
  [
    "a signature that is known, and an id without its year",
    "agreements/de-ru-defence-ministries",
    renamed(germany, "de-ru-defence-ministries"),
    'data/agreements/de-ru-defence-ministries.json: id: "de-ru-defence-ministries" accepted: an id with the year of its signature, 1993 [agreement-id]',
  ],
  [
    "the year that a plan is for, in place of that of its signature",
    "agreements/kz-ru-2026-cooperation-plan",
    renamed(kazakhPlan, "kz-ru-2026-cooperation-plan"),
    'data/agreements/kz-ru-2026-cooperation-plan.json: id: "kz-ru-2026-cooperation-plan" accepted: an id with the year of its signature, 2025 [agreement-id]',
  ],
  [
    "a year where it is only known that it was signed by some day",
    kazakhPlan,
    change(kazakhPlan, { "events.signed.dateBasis": "latest" }),
    `data/${kazakhPlan}.json: id: "kz-ru-2025-cooperation-plan" accepted: an id without a year, since that of its signature is not known [agreement-id]`,
  ],
  [
    "a year where no signature is known",
    "agreements/gb-ru-2014-military-technical",
    renamed("agreements/gb-ru-military-technical", "gb-ru-2014-military-technical"),
  ],
  ["an id with a country that is no party", ships, change(ships, { "parties.1.country": "US" })],
  ["a signature in another year than the id says", ships, change(ships, { "events.signed.on": "1988-11-20" })],
  [
    "a party that the id leaves out",
    "agreements/cs-su-1990-troop-withdrawal",
    change("agreements/cs-su-1990-troop-withdrawal", { "parties.SK.signedAs": undefined }),
    'data/agreements/cs-su-1990-troop-withdrawal.json: id: "cs-su-1990-troop-withdrawal" does not name SK; accepted: all its parties, SU, CS, SK [agreement-id]',
  ],
  [
    "a country that an entity does not stand for",
    "agreements/abkhazia-2008-friendship",
    renamed("agreements/abkhazia-ru-2008-friendship", "abkhazia-2008-friendship"),
  ],
  [
    "countries and a year alone",
    "agreements/de-ru-1993",
    renamed(germany, "de-ru-1993"),
    'data/agreements/de-ru-1993.json: id: "de-ru-1993" says not what it is about; accepted: an id with a subject [agreement-id]',
  ],
  [
    "a word of what came of it later",
    "agreements/cst-1992-armenia-freeze",
    renamed("agreements/cst-1992-collective-security", "cst-1992-armenia-freeze"),
    'data/agreements/cst-1992-armenia-freeze.json: id: "cst-1992-armenia-freeze" says freeze, which is passing; accepted: a subject that will not change [agreement-id]',
  ],
  [
    "a word of a status",
    "agreements/gb-ru-military-technical-unconcluded",
    renamed("agreements/gb-ru-military-technical", "gb-ru-military-technical-unconcluded"),
  ],
  ["a word of an event", "agreements/de-ru-1993-suspended-visits", renamed(germany, "de-ru-1993-suspended-visits")],
]);

it("takes an id apart, where a word of two letters may belong to the subject", () => {
  expect(nameOf({ id: "us-ru-2013-nuclear-energy-rd" })).toEqual({
    names: [],
    codes: ["US", "RU"],
    year: "2013",
    subject: ["nuclear", "energy", "rd"],
  });
  expect(nameOf({ id: "new-start-2010" })).toMatchObject({ names: ["new", "start"], codes: [], subject: [] });
  expect(nameOf({ id: "nato-ru-1997-founding-act", otherParties: ["nato"] })).toMatchObject({
    names: ["nato"],
    codes: ["RU"],
  });
  expect(nameOf({ id: "isaf-ru-afghan-transit" })).toEqual({
    names: ["isaf"],
    codes: ["RU"],
    subject: ["afghan", "transit"],
  });
});

it("asks for the year of the last signature, where the sides signed in two", () => {
  expect(linesOf(agreementId, change("agreements/sd-ru-2020-port-sudan", {})(real))).toEqual([]);
  const earlier = renamed("agreements/sd-ru-2020-port-sudan", "sd-ru-2019-port-sudan")(real);
  expect(linesOf(agreementId, earlier)).toEqual([expect.stringContaining("the year of its signature, 2020")]);
});
