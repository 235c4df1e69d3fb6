import { brokenBy, germany, ships } from "./harness.js";
import { partyInTime } from "./party-in-time.js";
import { change } from "./real-data.js";

brokenBy(partyInTime, [
  [
    "the USSR after its end",
    germany,
    change(germany, { "parties.0.signedAs": "SU" }),
    `data/${germany}.json: parties.0.signedAs: "SU" cannot sign for RU on 1993-04-13; accepted: SU for RU, AM, AZ, BY, GE, KG, KZ, MD, TJ, TM, UA, UZ, EE, LT, LV before 1991-12-26 [party-in-time]`,
  ],
  [
    "Slovakia in 1990",
    "agreements/cs-su-1990-troop-withdrawal",
    change("agreements/cs-su-1990-troop-withdrawal", { "parties.2.signedAs": undefined }),
    "data/agreements/cs-su-1990-troop-withdrawal.json: parties.2.signedAs: accepted: CS, which signed for SK on 1990-02-26 [party-in-time]",
  ],
  ["Russia in the time of the USSR", ships, change(ships, { "parties.0.signedAs": undefined })],
  ["the USSR for Canada", ships, change(ships, { "parties.1.signedAs": "SU" })],
  ["Czechoslovakia for Germany", germany, change(germany, { "parties.DE.signedAs": "CS" })],
]);
