import { brokenBy, claim, FIX, germany, mali } from "./harness.js";
import { plainText } from "./plain-text.js";
import { change } from "./real-data.js";

brokenBy(plainText, [
  [
    "two spaces in a gist",
    claim,
    change(claim, { gist: "The order  permits it." }),
    `data/${claim}.json: gist: "The order  permits it." accepted: single spaces, no hidden marks, a period at the end ${FIX} [plain-text]`,
  ],
  [
    "no period",
    claim,
    change(claim, { gist: "The order permits it" }),
    `data/${claim}.json: gist: "The order permits it" accepted: single spaces, no hidden marks, a period at the end ${FIX} [plain-text]`,
  ],
  ["a reason without a period", mali, change(mali, { reason: "The year was wrong" })],
  ["two spaces", germany, change(germany, { summary: "Agreement of the  two ministries." })],
  ["a hidden mark", germany, change(germany, { "title.en": "Agree\u00ADment" })],
  ["a sentence without a period", germany, change(germany, { summary: "Agreement of the two ministries" })],
]);
