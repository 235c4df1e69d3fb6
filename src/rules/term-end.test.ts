import { expect, it } from "vitest";
import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { change, event, insert, linesOf, real } from "../../scripts/data/rules/real-data.js";
import { termEnd } from "./term-end.js";

const gabala = "agreements/az-ru-2002-gabala";
const india = "agreements/in-ru-2009-mtc-programme";
const withoutEnd = (file: string) => change(file, { "events.expired": undefined });

brokenBy(termEnd, [
  [
    "a day of its end that passed without an event",
    gabala,
    withoutEnd(gabala),
    `data/${gabala}.json: term: ran out on 2012-12-25, and no event says what came of it; accepted: an event extended, withdrawn, terminated, expired, replaced, or attested-in-force after it [term-end]`,
  ],
  [
    "a year of its end that passed",
    germany,
    change(germany, { term: { until: "2025" } }),
    `data/${germany}.json: term: ran out on 2026-01-01, and no event says what came of it; accepted: an event extended, withdrawn, terminated, expired, replaced, or attested-in-force after it [term-end]`,
  ],
  [
    "years since the entry into force that passed",
    india,
    (data) => change(india, { "term.until": undefined })(withoutEnd(india)(data)),
  ],
  [
    "a statement that it is in force from before the end of its term",
    gabala,
    (data) => withoutEnd(gabala)(insert(gabala, "events", 0, event("attested-in-force", "2010"))(data)),
  ],
]);

it("lets a term go on that renews, that was extended, that has no beginning, or whose end has not come", () => {
  const term = (of: object) => change(germany, { term: of })(real);
  expect(linesOf(termEnd, term({ until: "2000", renewal: "indefinite" }))).toEqual([]);
  expect(linesOf(termEnd, term({ until: "2000", renewal: { years: 5 } }))).toEqual([]);
  expect(linesOf(termEnd, term({ until: "2099" }))).toEqual([]);
  expect(linesOf(termEnd, term({ years: 5 }))).toEqual([]);
  const attested = withoutEnd(gabala)(insert(gabala, "events", 3, event("attested-in-force", "2020"))(real));
  expect(linesOf(termEnd, attested)).toEqual([]);
});
