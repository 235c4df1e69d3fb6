/** The types that the pages, and the sentences about a release, name are types of the package. */
import { readdirSync, readFileSync } from "node:fs";
import type { Country } from "military-pacts";
import { getCountry } from "military-pacts";
import { expect, it } from "vitest";
import { diffReleases } from "../../src/releases/compare.js";
import { demandsOf } from "../../src/releases/demands.js";
import { pages } from "./pages.js";

const reports = readdirSync("docs/api").map((file) => readFileSync(`docs/api/${file}`, "utf8"));
const types = new Set(reports.flatMap((report) => report.match(/^[A-Z]\w+/gm) ?? []));

it.each([...pages])("%s names types that there are", (_page, text) => {
  const prose = text.replace(/^```.*?^```/gms, "");
  const named = [...prose.matchAll(/`((?:[A-Z][a-z]+){2,})`/g)].map(([, name]) => name as string);
  expect(named.filter((name) => !types.has(name))).toEqual([]);
});

it.each(["nato", "eu"] as const)("a change of the members of %s is told with its type", (flag) => {
  const country: Country = getCountry("FR");
  const joined = { countries: [{ ...country, [flag]: true }] };
  const left = { countries: [{ ...country, [flag]: false }] };
  const told = [diffReleases(left, joined), diffReleases(joined, left)].map((diff) => demandsOf(diff)[0]?.what ?? "");
  expect(told.map((what) => what.match(/so the type (\w+) (grows|narrows)$/)?.[2])).toEqual(["grows", "narrows"]);
  expect(told.filter((what) => !types.has(what.match(/the type (\w+)/)?.[1] ?? ""))).toEqual([]);
});
