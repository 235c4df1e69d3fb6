import { brokenBy, germany, relos } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { signatoryParty } from "./signatory-party.js";

const evidence = { sources: ["vg-20251222"], confidence: "low" };

brokenBy(signatoryParty, [
  [
    "a signatory of France",
    germany,
    change(germany, { "signed.signatories": [{ name: "A Minister", country: "FR", evidence }] }),
    `data/${germany}.json: signed.signatories.0.country: "FR" is no party; accepted: RU, DE [signatory-party]`,
  ],
  [
    "a signatory who serves another country",
    germany,
    change(germany, {
      "signed.signatories": [{ name: "A Minister", country: "RU", official: "volker-ruehe", evidence }],
    }),
    `data/${germany}.json: signed.signatories.0.country: "RU" accepted: "DE", whom volker-ruehe serves [signatory-party]`,
  ],
  ["a signatory of a third country", relos, change(relos, { "signed.signatories.1.country": "PK" })],
]);
