import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { successor } from "./successor.js";

const kant = "agreements/kg-ru-2003-kant";

brokenBy(successor, [
  [
    "an agreement that took its own place",
    kant,
    change(kant, { "events.replaced.successor": "kg-ru-2003-kant" }),
    `data/${kant}.json: events.4.successor: "kg-ru-2003-kant" accepted: another agreement, in an event \`replaced\` [successor]`,
  ],
  [
    "a signature with a successor",
    germany,
    change(germany, { "events.signed.successor": "de-ru-1996-military-technical" }),
    `data/${germany}.json: events.0.successor: "de-ru-1996-military-technical" accepted: another agreement, in an event \`replaced\` [successor]`,
  ],
  [
    "a replacement whose word changed, and whose successor did not",
    kant,
    change(kant, { "events.replaced.key": "terminated", "events.4.type": "terminated" }),
  ],
]);
