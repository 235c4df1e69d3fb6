import { isNested } from "./lists.js";
import { type Json, kinds, type PublishedRelease } from "./release.js";

/** The files of a package that a comparison reads, by name in `dist/data/`. */
export const releaseFiles: readonly string[] = [
  ...kinds.map(({ collection }) => `${collection}.json`),
  ...["evidence", "notes", "retired", "release"].map((name) => `${name}.json`),
];

const isObject = (value: unknown): value is Json => isNested(value) && !Array.isArray(value);

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`${name} is no JSON: ${(error as Error).message}`);
  }
}

/** The records in a file, each an object with an id. */
function readList(name: string, text: string, key: string): readonly Json[] {
  const records = parse(name, text);
  if (!Array.isArray(records) || !records.every((item) => isObject(item) && typeof item[key] === "string")) {
    throw new RangeError(`${name} is no list of records; accepted: a list of objects, each with the text ${key}`);
  }
  return records;
}

/** The lists or objects in a file by the id of their record. */
function readIndex(name: string, text: string, isEntry: (value: unknown) => boolean): Json {
  const index = parse(name, text);
  if (!isObject(index) || !Object.values(index).every(isEntry)) {
    throw new RangeError(`${name} is no index by record; accepted: an object with an entry for each id`);
  }
  return index;
}

const isEvidence = (value: unknown) => isObject(value) && Array.isArray(value.sources);
const isNote = (value: unknown) => isObject(value) && isEvidence(value.evidence);

/**
 * Puts a release together from the text of its published files, by name. A file that an older release did not have yet
 * may be absent, but not all of them.
 *
 * @throws {RangeError} Where a file does not hold what it should, or there is none.
 */
export function readReleaseFiles(files: ReadonlyMap<string, string>): PublishedRelease {
  const read = <T>(name: string, how: (name: string, text: string) => T): T | undefined => {
    const text = files.get(`${name}.json`);
    return text === undefined ? undefined : how(`${name}.json`, text);
  };
  const parts = {
    ...Object.fromEntries(
      kinds.map(({ collection, key }) => [collection, read(collection, (...of) => readList(...of, key))]),
    ),
    evidence: read("evidence", (...of) =>
      readIndex(...of, (fields) => isObject(fields) && Object.values(fields).every(isEvidence)),
    ),
    notes: read("notes", (...of) => readIndex(...of, (notes) => Array.isArray(notes) && notes.every(isNote))),
    retired: read("retired", (...of) => readList(...of, "id")),
    asOf: read("release", (...of) => readIndex(...of, () => true).asOf),
  };
  const present = Object.entries(parts).filter(([, part]) => part !== undefined);
  if (!kinds.some(({ collection }) => files.has(`${collection}.json`))) {
    throw new RangeError(
      "it holds no records; accepted: the published package military-pacts, or its folder dist/data",
    );
  }
  return Object.fromEntries(present) as PublishedRelease;
}
