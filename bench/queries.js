/**
 * The queries of the built package beside the plain code that a user would write. Prints the table of ratios that
 * README.md keeps; with `--write` puts it there.
 */
import { do_not_optimize, measure } from "mitata";
import * as pacts from "../dist/index.js";
import { median } from "./cold.js";
import { writeTable } from "./readme.js";

const {
  agreements,
  countries,
  findAgreements,
  getAgreement,
  getCountry,
  isCountryCode,
  isMember,
  isNatoMember,
  statusOn,
} = pacts;

const codes = countries.map(({ code }) => code);
const ids = agreements.map(({ id }) => id);
const byCode = new Map(countries.map((country) => [country.code, country]));
const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
const plain = [...agreements];

/** Walks through the keys, so that no answer can be foreseen. Made anew for each question, so that none is slowed by others. */
const walk = (keys, ask) =>
  new Function(
    "keys",
    "ask",
    "seen",
    "let next = 0; return () => { next = (next + 1) % keys.length; return seen(ask(keys[next])); };",
  )(keys, ask, do_not_optimize);

const mapOfCountries = walk(codes, (code) => byCode.get(code));
const mapOfAgreements = walk(ids, (id) => byId.get(id));
const german = ({ parties }) => parties.some(({ country }) => country === "DE");

const rows = [
  ["getCountry(code)", walk(codes, getCountry), "Map.get", mapOfCountries, "1.5"],
  ["getAgreement(id)", walk(ids, getAgreement), "Map.get", mapOfAgreements, "1.5"],
  ["isCountryCode(code)", walk(codes, isCountryCode), "Map.get", mapOfCountries, "1.5"],
  ["isNatoMember(code)", walk(codes, (code) => isNatoMember(code)), "Map.get", mapOfCountries, "3"],
  ["isMember(code, organization)", walk(codes, (code) => isMember(code, "eu")), "Map.get", mapOfCountries, "3"],
  [
    "isMember(code, organization, on)",
    walk(codes, (code) => isMember(code, "eu", "2019-06-01")),
    "Map.get",
    mapOfCountries,
    "3",
  ],
  ["statusOn(id)", walk(ids, (id) => statusOn(id)), "Map.get", mapOfAgreements, ""],
  [
    "findAgreements({ party })",
    () => do_not_optimize(findAgreements({ party: "DE" })),
    "Array.filter",
    () => do_not_optimize(plain.filter(german)),
    "30 µs",
  ],
  [
    "findAgreements({ party, partyMemberOf, force })",
    () => do_not_optimize(findAgreements({ party: ["DE", "FR"], partyMemberOf: "nato", force: "presumed" })),
    "Array.filter",
    () => do_not_optimize(plain.filter(german)),
    "30 µs",
  ],
];

const time = (nanoseconds) =>
  nanoseconds < 1000 ? `${nanoseconds.toFixed(1)} ns` : `${(nanoseconds / 1000).toFixed(2)} µs`;
const lines = ["| query | time | beside | time | ratio | ceiling |", "| --- | --: | --- | --: | --: | --: |"];
for (const [name, ask, peer, askPeer, ceiling] of rows) {
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const own = await measure(ask, { min_cpu_time: 1e8 });
    const other = await measure(askPeer, { min_cpu_time: 1e8 });
    rounds.push({ own: own.p50, other: other.p50, ratio: own.p50 / other.p50 });
  }
  const [own, other, ratio] = ["own", "other", "ratio"].map((key) => median(rounds.map((round) => round[key])));
  lines.push(`| \`${name}\` | ${time(own)} | \`${peer}\` | ${time(other)} | ${ratio.toFixed(2)} | ${ceiling} |`);
}
const table = lines.join("\n");
console.log(table);

if (process.argv.includes("--write")) writeTable("queries", table);
