import { claims } from "./claims.js";
import { brokenBy, claim } from "./harness.js";
import { change } from "./real-data.js";

brokenBy(claims, [
  [
    "a verdict without a source",
    claim,
    change(claim, { evidence: [] }),
    `data/${claim}.json: evidence: is empty; accepted for the verdict confirmed: at least one source [claims]`,
  ],
  [
    "a claim with two speakers",
    claim,
    change(claim, { speaker: "vladimir-putin", unnamedSpeaker: "A diplomat" }),
    `data/${claim}.json: unnamedSpeaker: "A diplomat" accepted: \`speaker\` or \`unnamedSpeaker\`, not both [claims]`,
  ],
  [
    "a field of another type of record, and another than its topic",
    claim,
    change(claim, { field: "signed.on" }),
    `data/${claim}.json: field: "signed.on" accepted: the path of a field of a record of the type decree [claims]`,
    `data/${claim}.json: field: "signed.on" accepted: action, as in bayoucitytoday-01 on the same topic [claims]`,
  ],
  ["a claim about an unknown field", claim, change(claim, { field: "effect" })],
  [
    "a claim about an item that is not there",
    "claims/andre-flahaut-from-date-1",
    change("claims/andre-flahaut-from-date-1", { field: "offices.7.from" }),
  ],
]);
