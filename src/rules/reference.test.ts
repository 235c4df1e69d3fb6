import { brokenBy, claim, germany, lenta, mali, order } from "../../scripts/data/rules/harness.js";
import { change, copy, remove } from "../../scripts/data/rules/real-data.js";
import { reference } from "./reference.js";

brokenBy(reference, [
  [
    "an unknown source",
    order,
    change(order, { "evidence.number.sources.0": "lenta-1725" }),
    `data/${order}.json: evidence.number.sources.0: "lenta-1725" names no record; accepted: an id from sources [reference]`,
  ],
  [
    "a reference to a retired id",
    order,
    change(order, { agreements: ["ml-ru-2023-military-technical"] }),
    `data/${order}.json: agreements.0: "ml-ru-2023-military-technical" was retired, moved to "ml-ru-2003-military-technical"; accepted: an id from agreements [reference]`,
  ],
  [
    "an id that was withdrawn",
    order,
    (data) =>
      change(order, { agreements: ["ml-ru-2023-military-technical"] })(
        change(mali, { kind: "withdrawn", to: undefined })(data),
      ),
    `data/${order}.json: agreements.0: "ml-ru-2023-military-technical" was retired, withdrawn; accepted: an id from agreements [reference]`,
  ],
  [
    "an id that moved to one that moved",
    "retired/ml-ru-2022-arms",
    copy(mali, "retired/ml-ru-2022-arms", { id: "ml-ru-2022-arms", to: "ml-ru-2023-military-technical" }),
    'data/retired/ml-ru-2022-arms.json: to: "ml-ru-2023-military-technical" was retired, moved to "ml-ru-2003-military-technical"; accepted: an id from agreements [reference]',
  ],
  [
    "an id that has moved to a record of another type",
    mali,
    change(mali, { type: "official" }),
    `data/${mali}.json: to: "ml-ru-2003-military-technical" names no record; accepted: an id from officials [reference]`,
  ],
  [
    "an id that has moved to a claim that is not there",
    mali,
    change(mali, { type: "claim", to: "no-claim" }),
    `data/${mali}.json: to: "no-claim" names no record; accepted: an id from claims [reference]`,
  ],
  ["a source that is missing", order, remove(lenta)],
  ["a source that was never there", germany, change(germany, { "evidence.parties.sources.0": "lenta-1993" })],
  ["an unknown agency", germany, change(germany, { "parties.1.agency": "de-war-ministry" })],
  ["an unknown act", germany, change(germany, { "events.2.act": "ru-gov-2025-3810" })],
  ["an unknown agreement", order, change(order, { agreements: ["bg-ru-1992-defence"] })],
  ["a claim about nothing", claim, change(claim, { "about.id": "ru-gov-2025-3811-r" })],
  ["a source for an official", order, change(order, { signedBy: "lenta-20251219" })],
  ["an id that moved to nothing", mali, change(mali, { to: "ml-ru-2003-arms" })],
  ["an id that moved to itself", mali, change(mali, { to: "ml-ru-2023-military-technical" })],
]);
