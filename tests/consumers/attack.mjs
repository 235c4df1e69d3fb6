/**
 * A consumer that tries to change everything the installed package gives it: every collection, record, constant and
 * answer, through every entry and in depth. Prints how many objects and attempts there were; throws at the first that
 * succeeds. `packed.test.ts` runs it in a project with the tarball, once for each kind of module.
 */
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const entries = [
  "",
  "/agreements",
  "/countries",
  "/decrees",
  "/officials",
  "/sources",
  "/evidence",
  "/claims",
  "/dataset",
  "/search",
];
const require = createRequire(import.meta.url);
const isRequired = process.argv[2] === "require";
const load = (name) => (isRequired ? require(name) : import(name));
const modules = Object.fromEntries(
  await Promise.all(entries.map(async (entry) => [`military-pacts${entry}`, await load(`military-pacts${entry}`)])),
);
const { "military-pacts": root, "military-pacts/evidence": proof, "military-pacts/claims": said } = modules;

/** What queries answer, as nobody has seen it before. */
const germany = "de-ru-1993-defence-ministries";
const ask = {
  findAgreements: () => root.findAgreements({ party: "DE" }),
  membersOf: () => root.membersOf("nato"),
  membershipsOf: () => root.membershipsOf("GB"),
  statusHistory: () => root.statusHistory(germany),
  lifespan: () => root.lifespan(germany),
  timeline: () => root.timeline({ from: "2025-01-01" }),
  officeHolders: () => root.officeHolders("ru-government"),
  agreementsSignedBy: () => root.agreementsSignedBy("pavel-grachev"),
  getAgreement: () => root.getAgreement(germany),
  getCountry: () => root.getCountry("GB"),
  evidenceFor: () => proof.evidenceFor(germany),
  evidenceForField: () => proof.evidenceFor(germany, "signed.on"),
  notesAbout: () => proof.notesAbout(root.decree.id),
  sourcesFor: () => modules["military-pacts/sources"].sourcesFor(germany),
  claimsAbout: () => said.claimsAbout(root.decree.id),
  conflicts: () => said.conflicts(),
  searchAgreements: () => modules["military-pacts/search"].searchAgreements("bulgaria"),
  createDataset: () => {
    const { createDataset } = modules["military-pacts/dataset"];
    const { timeline, statusHistory, ...own } = createDataset({ asOf: root.asOf, agreements: root.agreements });
    return [own.agreements, own.countries, timeline(), statusHistory(germany)];
  },
};

const text = (value) => JSON.stringify(value);
const isObject = (value) => typeof value === "object" && value !== null;
const before = { values: text(modules), answers: text(Object.values(ask).map((question) => question())) };

/** Everything that can be tried on a list, and on any object. */
const onLists = {
  push: (list) => list.push("x"),
  pop: (list) => list.pop(),
  shift: (list) => list.shift(),
  unshift: (list) => list.unshift("x"),
  sort: (list) => list.sort(() => -1),
  reverse: (list) => list.reverse(),
  splice: (list) => list.splice(0, 1, "x", "y"),
  fill: (list) => list.fill("x"),
  copyWithin: (list) => list.copyWithin(0, 1),
  length: (list) => {
    list.length += 1;
  },
};
const onObjects = {
  "add a property": (object) => {
    object.added = "x";
  },
  "add an index": (object) => {
    object[100_000] = "x";
  },
  "add a symbol": (object) => {
    object[Symbol.iterator] = () => "x";
  },
  "define a property": (object) => Object.defineProperty(object, "added", { value: "x" }),
  "set the prototype": (object) => Object.setPrototypeOf(object, { added: "x" }),
  "assign by Object.assign": (object) => Object.assign(object, { added: "x" }),
  "take its symbols": (object) => {
    const [symbol = "none"] = Object.getOwnPropertySymbols(object);
    Object.defineProperty(object, symbol, { value: () => "x" });
  },
};
const onProperties = {
  assign: (object, key) => {
    object[key] = "x";
  },
  delete: (object, key) => delete object[key],
  redefine: (object, key) => Object.defineProperty(object, key, { value: "x" }),
  "redefine as a getter": (object, key) => Object.defineProperty(object, key, { get: () => "x" }),
};
/** Acts that cannot change a list that is as short, and so are not refused. */
const harmless = (name, list) => list.length < 2 && ["sort", "reverse", "copyWithin"].includes(name);

const seen = new Set();
let attempts = 0;

// Half a million errors are made here, and nobody reads where.
Error.stackTraceLimit = 0;

function refused(place, act) {
  attempts++;
  try {
    act();
  } catch (error) {
    if (error instanceof TypeError) return;
    throw error;
  }
  throw new Error(`${place} was not refused`);
}

function attack(place, object) {
  if (seen.has(object)) return;
  seen.add(object);
  assert(Object.isFrozen(object), `${place} is not frozen`);
  for (const [name, act] of Object.entries(onObjects)) refused(`${place}: ${name}`, () => act(object));
  if (Array.isArray(object)) {
    for (const [name, act] of Object.entries(onLists)) {
      if (object.length > 0 && !harmless(name, object)) refused(`${place}: ${name}`, () => act(object));
    }
  }
  for (const key of Object.keys(object)) {
    for (const [name, act] of Object.entries(onProperties)) refused(`${place}.${key}: ${name}`, () => act(object, key));
    if (isObject(object[key])) attack(`${place}.${key}`, object[key]);
  }
}

for (const [name, module] of Object.entries(modules)) {
  for (const key of Object.keys(module)) {
    if (key === "default") continue;
    // A module itself. That of CommonJS is open by its nature, and tests put their own functions into it.
    const replace = () => {
      module[key] = "x";
    };
    if (!isRequired) refused(`${name}: ${key}`, replace);
    if (isObject(module[key])) attack(`${name}: ${key}`, module[key]);
  }
}
for (const [name, question] of Object.entries(ask)) {
  const answer = question();
  if (name === "createDataset") for (const part of answer) attack(name, part);
  else attack(name, answer);
}

// Sloppy code gets no error: there it must be without effect.
const sloppily = new Function(
  "object",
  "object.added = 'x'; delete object.id; object.id = 'x'; object[0] = 'x'; object.length = 0;",
);
for (const object of seen) sloppily(object);

assert.equal(text(modules), before.values, "the package has changed");
assert.equal(text(Object.values(ask).map((question) => question())), before.answers, "the answers have changed");
for (const prototype of [Object.prototype, Array.prototype]) assert(!("added" in prototype));
console.log(JSON.stringify({ objects: seen.size, attempts }));
