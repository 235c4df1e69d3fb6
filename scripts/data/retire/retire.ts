import { closestMatch } from "leven";
import { collectionOf } from "../../../src/model/collections.js";
import { type RecordType, recordTypes } from "../../../src/model/retired.js";
import { show } from "../../../src/queries/arguments.js";
import { describeRetired } from "../../../src/queries/retired.js";
import { Failure, WrongUse } from "../../command.js";
import type { CollectionName } from "../../schema/collections.js";
import { contentOf, withContent, withoutRecord, withRecord } from "../change.js";
import { problemLines } from "../check.js";
import { type Data, type Json, recordFiles } from "../files/load.js";
import { recordById } from "../rules/records.js";
import { namesOf, renamedKeys, renameIn, renameKeys, renamePath } from "./references.js";

/** The types whose ids are ours to change: the code of a country is that of a standard. */
export const retirable: readonly RecordType[] = recordTypes.filter((type) => type !== "country");

/** What is to become of an id. */
export interface Retirement {
  readonly type: string;
  readonly id: string;
  /** The id that takes its place; absent where it is withdrawn. */
  readonly to?: string | undefined;
  /** Why, for those whose data has the id; absent where nobody's can, and no redirect is left. */
  readonly reason?: string | undefined;
}

function check(data: Data, { type, id, to }: Retirement): CollectionName {
  const name = collectionOf[type as RecordType];
  if (!retirable.includes(type as RecordType)) {
    throw new WrongUse(`${show(type)} has no id to retire; accepted: ${retirable.join(", ")}`);
  }
  const ids = data.files[name].map((file) => file.name);
  if (!ids.includes(id)) {
    const retired = recordById(data, "retired").get(id);
    throw new Failure(
      `${show(id)} ${describeRetired(retired)} of the type ${type}; the nearest is ${show(closestMatch(id, ids))}`,
    );
  }
  if (to === id) throw new Failure(`${show(to)} is the id already; accepted: another one`);
  return name;
}

/** A record with the keys that follow an id: those of its own items, or those by which a claim names a field. */
function withRenamedKeys(data: Data, before: Json, json: Json, id: string, to: string): Json {
  const own = renamedKeys(before, id, to);
  if (own.size > 0) return renameKeys(json, own);
  const { about, field } = before as { about?: { type: RecordType; id: string }; field?: string };
  if (about === undefined || field === undefined) return json;
  const record = data.files[collectionOf[about.type]].find((file) => file.name === about.id)?.json;
  const path = renamePath(field, renamedKeys(record, id, to));
  return path === field ? json : { ...json, field: path };
}

/** Gives a record another id; where another record has that already, the old one goes. */
function moved(data: Data, name: CollectionName, id: string, to: string): Data {
  const isThere = data.files[name].some((file) => file.name === to);
  const rest = withoutRecord(data, name, id);
  const all = isThere ? rest : withRecord(rest, name, { ...contentOf(data, name, id), id: to });
  const isKey = name === "organizations" || name === "agencies";
  const rename = <File extends Data["countryDefaults"]>(file: File, type: string): File => {
    const json = file.json && renameIn(file.json, type, name, id, to);
    const keyed = isKey && file.json ? withRenamedKeys(data, file.json, json ?? file.json, id, to) : json;
    return keyed === undefined || keyed === file.json ? file : withContent(file, keyed);
  };
  const files = Object.entries(all.files).map(([of, list]) => [
    of,
    list.map((file) => rename(file, file.collection.singular)),
  ]);
  return {
    ...all,
    files: Object.fromEntries(files) as Data["files"],
    countryDefaults: rename(all.countryDefaults, "country"),
  };
}

/** Takes a record away that nothing names. */
function withdrawn(data: Data, name: CollectionName, id: string): Data {
  const naming = recordFiles(data).filter(
    ({ json, collection }) => namesOf(json, collection.singular, name, id).length > 0,
  );
  if (naming.length > 0) {
    const places = naming.map(({ path }) => path).join(", ");
    throw new Failure(`${show(id)} is named in ${places}; accepted: an id that no other record names`);
  }
  return withoutRecord(data, name, id);
}

/** The claims about a record that are named after it. */
export const namedAfter = (data: Data, id: string): readonly string[] =>
  [...recordById(data, "claims").values()]
    .filter((claim) => claim.about.id === id && claim.id.startsWith(`${id}-`))
    .map((claim) => claim.id);

/**
 * The data without an id: everything that named it names the one that takes its place, and a record of what became of it
 * is left for those whose own data has it. Where no redirect is left, the claims that were named after it follow.
 */
export function retire(data: Data, retirement: Retirement): Data {
  const { type, id, to, reason } = retirement;
  const name = check(data, retirement);
  let after = to === undefined ? withdrawn(data, name, id) : moved(data, name, id, to);
  if (reason !== undefined) {
    const kind = to === undefined ? { kind: "withdrawn" } : { kind: "moved", to };
    after = withRecord(after, "retired", { type, id, ...kind, reason });
  } else if (to !== undefined) {
    for (const claim of namedAfter(data, id)) after = moved(after, "claims", claim, `${to}${claim.slice(id.length)}`);
  }
  const problems = problemLines(after);
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  return after;
}
