import { brokenBy, claim } from "./harness.js";
import { prose } from "./prose.js";
import { change } from "./real-data.js";

brokenBy(prose, [
  [
    "no capital, and a question",
    claim,
    change(claim, { gist: "does the order permit it?" }),
    `data/${claim}.json: gist: "does the order permit it?" accepted: a text that begins with a capital or a digit [prose]`,
    `data/${claim}.json: gist: "does the order permit it?" accepted: a text that ends with a period [prose]`,
  ],
  [
    "a quotation in a gist",
    claim,
    change(claim, { gist: 'He said "one two three four five six seven" to them.' }),
    `data/${claim}.json: gist: "\\"one two three four five six seven\\"" is a quotation; accepted in quotation marks: up to 6 words [prose]`,
  ],
  ["a sentence in lower case", claim, change(claim, { gist: "the order ends the agreements." })],
  ["a quotation", claim, change(claim, { gist: 'He said: "We have no plans to end any of them."' })],
]);
