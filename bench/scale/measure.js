/**
 * Measures one number of records, in a process of its own: node --expose-gc bench/scale/measure.js 1000
 * Prints the figures as JSON.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import { createDataset } from "../../dist/dataset.js";
import { agreementSchema, parseDataset } from "../../dist/schemas-need-npm-install-zod.js";
import { compared } from "./clock.js";
import { duckdbWith } from "./duckdb.js";
import { questions } from "./peers.js";
import { recordsOf } from "./records.js";

const count = Number(process.argv[2]);
const isLarge = count >= 100_000;
const few = { rounds: isLarge ? 3 : 5, milliseconds: 1 };

const text = JSON.stringify(recordsOf(count));

function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Asks a dataset everything that makes a part of its index. */
function askAll(dataset) {
  for (const { ask } of questions) ask(dataset);
  for (const { id } of dataset.agreements) dataset.statusOn(id);
}

/** The records, a dataset of them that has been asked everything, and how much memory that takes beside the records. */
function prepared() {
  // The engine's own memory for the code that it runs is no part of it.
  askAll(createDataset(recordsOf(100)));
  const before = memory();
  const records = JSON.parse(text);
  const given = memory();
  const dataset = createDataset(records);
  askAll(dataset);
  return { records, dataset, share: (memory() - given) / (given - before) };
}

async function checking(records) {
  const schema = JSON.parse(readFileSync(new URL("../../dist/schema/dataset.json", import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const isDataset = ajv.compile(schema);
  const zodAlone = z.object({ agreements: z.array(agreementSchema) });
  try {
    parseDataset(records);
  } catch (error) {
    return { reason: error.message.split("\n")[0] };
  }
  if (!isDataset(records)) throw new Error(`ajv: ${JSON.stringify(isDataset.errors)}`);
  return compared(
    {
      own: () => parseDataset(records),
      "ajv on `schema/dataset.json`": () => isDataset(records),
      "zod alone": () => zodAlone.parse(records),
    },
    few,
  );
}

async function asked({ name, ask, peers, sql }, records, dataset, duckdb) {
  const acts = { own: () => ask(dataset) };
  for (const [peer, answer] of Object.entries(peers)) acts[peer] = () => answer(records);
  if (duckdb.ask) acts.DuckDB = async () => duckdb.ask(sql);
  const expected = ask(dataset).length;
  for (const [peer, act] of Object.entries(acts)) {
    const { length } = await act();
    if (length !== expected) throw new Error(`${name}: ${peer} finds ${length}, this package ${expected}`);
  }
  return { name, found: expected, ...(await compared(acts, { rounds: isLarge ? 3 : 5 })) };
}

/** Walks through ids in an order that nothing can foresee. */
function walk(ids, act) {
  let next = 1;
  return () => {
    next = (next * 48_271) % 2_147_483_647;
    return act(ids[next % ids.length]);
  };
}

/** The first question to a dataset, which makes the index that it needs. */
async function first(records) {
  const [{ ask, peers }] = questions;
  const datasets = Array.from({ length: isLarge ? 3 : 15 }, () => createDataset(records));
  const times = datasets.map((dataset) => {
    const started = performance.now();
    ask(dataset);
    return (performance.now() - started) * 1e6;
  });
  const { plain } = await compared({ plain: () => peers["Array.filter"](records) }, few);
  const time = times.toSorted((a, b) => a - b)[times.length >> 1];
  return { own: { time, ratio: 1 }, "Array.filter": { time: plain.time, ratio: plain.time / time } };
}

/** The first question for the status of each agreement, which replays its life. */
function firstStatus(records) {
  const dataset = createDataset(records);
  const started = performance.now();
  for (const { id } of records.agreements) dataset.statusOn(id);
  return { own: { time: ((performance.now() - started) * 1e6) / records.agreements.length, ratio: 1 } };
}

const { records, dataset, share } = prepared();
const ids = records.agreements.map(({ id }) => id);
const byId = new Map(records.agreements.map((agreement) => [agreement.id, agreement]));
const duckdb = await duckdbWith(records);

const rows = [];
for (const question of questions) rows.push(await asked(question, records, dataset, duckdb));

const part = async (name, figures) => rows.push({ name, ...(await figures) });
await part("the first question, which makes its part of the index", first(records));
await part("`statusOn(id)`, each agreement for the first time", firstStatus(records));
await part(
  "`statusOn(id)`, again",
  compared({
    own: walk(ids, (id) => dataset.statusOn(id)),
    "Map.get": walk(ids, (id) => byId.get(id)),
  }),
);
await part(
  "`createDataset`",
  compared({ own: () => createDataset(records), "JSON.parse": () => JSON.parse(text) }, few),
);
await part("`parseDataset`", checking(records));

console.log(JSON.stringify({ count, bytes: text.length, share, rows, duckdb: duckdb.reason }));
