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
    'data/agreements/cs-su-1990-troop-withdrawal.json: parties.2.country: "SK" is not in the id; accepted: CS, SU [party-in-time]',
  ],
  [
    "a year that is not that of the id",
    germany,
    change(germany, { "events.0.on": "1994-04-13" }),
    `data/${germany}.json: id: "de-ru-1993-defence-ministries" accepted: an id with the year of its signature, 1994 [party-in-time]`,
  ],
  ["Russia in the time of the USSR", ships, change(ships, { "parties.0.signedAs": undefined })],
  ["the USSR for Canada", ships, change(ships, { "parties.1.signedAs": "SU" })],
  ["an id with a country that is no party", ships, change(ships, { "parties.1.country": "US" })],
  ["a signature in another year than the id says", ships, change(ships, { "events.0.on": "1988-11-20" })],
]);
