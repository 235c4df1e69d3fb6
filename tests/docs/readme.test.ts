/** The figures of the README are those of the records and of the crosswalk. */
import { readFileSync } from "node:fs";
import { asOf, findAgreements, timeline } from "military-pacts";
import { expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const [, paragraph = ""] = /\*\*What it covers:\*\*(.*)\n/.exec(readme) ?? [];

it("the README says the last day covered, and the latest fact", () => {
  const latest = timeline({ to: asOf }).at(-1)?.event.on;
  expect(paragraph).toContain(`every day to ${asOf}; the latest fact is of ${latest}.`);
});

it("the README says how complete the data is", () => {
  const rows: { readonly id: string }[] = JSON.parse(readFileSync("data/crosswalk/dcad.json", "utf8"));
  const here = new Set(findAgreements().flatMap(({ externalIds }) => externalIds?.dcad ?? []));
  const matched = rows.filter(({ id }) => here.has(id)).length;
  expect(paragraph).toContain(
    `of the ${rows.length} rows about Russia in DCAD, the census of the field, ${matched} have`,
  );
  const military = findAgreements({ scope: "military" }).length;
  const unknown = findAgreements({ scope: "military", force: "not-known" }).length;
  expect(paragraph).toContain(`of the ${military} military agreements, ${unknown} are \`not-known\` on that day.`);
});
