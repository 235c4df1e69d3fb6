import { brokenBy } from "../../scripts/data/rules/harness.js";
import { copy } from "../../scripts/data/rules/real-data.js";
import { uniqueId } from "./unique-id.js";

brokenBy(uniqueId, [
  [
    "an id that is used twice",
    "agencies/nato",
    copy("agencies/gb-defence-ministry", "agencies/nato", { id: "nato" }),
    'data/agencies/nato.json: id: "nato" is used already in organizations; accepted: an id of its own [unique-id]',
  ],
]);
