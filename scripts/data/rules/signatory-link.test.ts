import { expect, it } from "vitest";
import { change, linesOf, real } from "./real-data.js";
import { signatoryLink } from "./signatory-link.js";

const relos = "agreements/in-ru-2025-relos";

it("finds a signatory whose record is not named", () => {
  const before = linesOf(signatoryLink, real);
  const spoil = change(relos, { "signed.signatories.0.official": undefined });
  const found = linesOf(signatoryLink, spoil(real)).filter((line) => !before.includes(line));
  expect(found).toEqual([
    `data/${relos}.json: signed.signatories.0.official: is missing; accepted: "alexander-fomin" [signatory-link]`,
  ]);
});

it("finds a link to somebody else", () => {
  const spoil = change(relos, { "signed.signatories.0.official": "vladimir-putin" });
  expect(linesOf(signatoryLink, spoil(real))).toContain(
    `data/${relos}.json: signed.signatories.0.official: "vladimir-putin" accepted: "alexander-fomin" [signatory-link]`,
  );
});
