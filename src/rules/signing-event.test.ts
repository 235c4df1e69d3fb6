import { brokenBy, germany, relos } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { signingEvent } from "./signing-event.js";

const evidence = { sources: ["vg-20251222"], confidence: "low" };

brokenBy(signingEvent, [
  [
    "a signature on another day",
    germany,
    change(germany, { "signed.on": "1993-04-14" }),
    `data/${germany}.json: signed.on: "1993-04-14" accepted: "1993-04-13", the day of the last event \`signed\` [signing-event]`,
  ],
  [
    "no event for the signature",
    germany,
    change(germany, { "events.0": undefined }),
    `data/${germany}.json: signed.on: "1993-04-13" has no event; accepted: an event \`signed\` on that day [signing-event]`,
  ],
  [
    "an event without a signing",
    germany,
    change(germany, { signed: undefined }),
    `data/${germany}.json: signed.on: is missing; accepted: "1993-04-13", the day of the last event \`signed\` [signing-event]`,
  ],
  [
    "a signatory of France",
    germany,
    change(germany, { "signed.signatories": [{ name: "A Minister", country: "FR", evidence }] }),
    `data/${germany}.json: signed.signatories.0.country: "FR" is no party; accepted: RU, DE [signing-event]`,
  ],
  [
    "a signatory who serves another country",
    germany,
    change(germany, {
      "signed.signatories": [{ name: "A Minister", country: "RU", official: "volker-ruehe", evidence }],
    }),
    `data/${germany}.json: signed.signatories.0.country: "RU" accepted: "DE", whom volker-ruehe serves [signing-event]`,
  ],
  ["a signatory of a third country", relos, change(relos, { "signed.signatories.1.country": "PK" })],
]);
