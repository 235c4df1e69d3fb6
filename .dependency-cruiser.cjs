/**
 * What may import what: `npm run lint:structure`. Imports of types count as well. A test compares the rooms of `src/` with
 * the table in ARCHITECTURE.md; a test file stands beside its source, and may take from anywhere.
 */

/** The rooms of `src/`, each with those from which it takes; `entries` is the package by its public name. */
const rooms = {
  model: ["generated"],
  generated: ["entries", "storage", "model"],
  queries: ["model", "generated"],
  storage: ["queries", "model", "generated"],
  schemas: ["queries", "model", "generated"],
  rules: ["schemas", "queries", "model"],
  records: ["entries", "storage", "queries", "model", "generated"],
  dataset: ["rules", "schemas", "queries", "model", "generated"],
  search: ["entries", "records", "storage", "queries"],
  check: ["entries", "records", "storage", "queries"],
  labels: ["model"],
  tables: ["entries"],
  releases: ["queries", "model"],
  cli: ["entries", "tables", "releases", "dataset", "rules", "queries", "model"],
  entries: ["check", "search", "labels", "dataset", "records", "rules", "schemas", "queries", "model", "generated"],
};

/** The rooms of `scripts/`, each with those from which it takes; all take from the files beside the rooms. */
const scripts = {
  schema: [],
  data: ["schema"],
  build: ["schema", "data"],
  tables: ["schema"],
  docs: ["schema", "data", "build", "tables"],
  release: ["schema", "data", "docs"],
};

const TESTS = "\\.test(-d)?\\.ts$";
// Tests of the rules, in both rooms, share what spoils good data.
const HELPERS = "^scripts/data/rules/(harness|real-data)\\.ts$";

const onlyTakesFrom = (parent, allowed) =>
  Object.entries(allowed).map(([room, from]) => ({
    name: `${parent}/${room}`,
    comment: `accepted: imports from ${[room, ...from].join(", ")}`,
    severity: "error",
    from: { path: `^${parent}/${room}/`, pathNot: [TESTS, HELPERS] },
    to: { path: `^${parent}/[^/]+/`, pathNot: `^${parent}/(${[room, ...from].join("|")})/` },
  }));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "accepted: files that do not lead back to themselves",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "src-alone",
      comment: "accepted: imports from src/; what people run and what tests it is no part of the package",
      severity: "error",
      from: { path: "^src/", pathNot: TESTS },
      to: { path: ["^scripts/", "^tests/", TESTS] },
    },
    {
      name: "site",
      comment: "accepted: the package by its public names; the explorer is its first consumer",
      severity: "error",
      from: { path: "^site/", pathNot: TESTS },
      to: { path: "^(src/(?!entries/)|scripts/|tests/)" },
    },
    {
      name: "no-test-in-scripts",
      comment: "accepted: imports from src/ and scripts/, tests left out",
      severity: "error",
      from: { path: "^scripts/", pathNot: [TESTS, HELPERS] },
      to: { path: ["^tests/", TESTS, HELPERS] },
    },
    {
      name: "scripts-below-rooms",
      comment: "accepted: what all rooms share takes from none of them",
      severity: "error",
      from: { path: "^scripts/[^/]+\\.ts$", pathNot: TESTS },
      to: { path: "^scripts/[^/]+/" },
    },
    {
      name: "known-room",
      comment: `accepted: a room that this file lists: ${Object.keys(rooms).join(", ")}`,
      severity: "error",
      from: {
        path: "^(src|scripts)/[^/]+/",
        pathNot: `^(src/(${Object.keys(rooms).join("|")})|scripts/(${Object.keys(scripts).join("|")}))/`,
      },
      to: {},
    },
    ...onlyTakesFrom("src", rooms),
    ...onlyTakesFrom("scripts", scripts),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
