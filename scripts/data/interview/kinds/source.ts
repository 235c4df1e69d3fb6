import { confidences } from "../../../../src/model/evidence.js";
import { itemNamed } from "../../../../src/queries/field-path.js";
import { evidenced } from "../../../schema/collections.js";
import { contentOf, withRecord } from "../../change.js";
import { enclosing, splitEvidence } from "../../files/evidence.js";
import type { Data, Json } from "../../files/load.js";
import { wordChoices } from "../choices.js";
import { askNewSource } from "../evidence.js";
import type { Interview } from "../interview.js";

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** What a part of a path leads to: a field, or the item of a list by its name. */
const partOf = (value: unknown, part: string): unknown =>
  Array.isArray(value) ? itemNamed(value, part) : isObject(value) ? value[part] : undefined;

/** The evidence of a field as it stands in a file: in the map of the record, or at the item that the field lies in. */
function evidenceAt(json: Json, path: string): Json | undefined {
  for (const item of ["", ...enclosing(path)]) {
    const place = item
      .split(".")
      .filter(Boolean)
      .reduce<unknown>((value, key) => partOf(value, key), json);
    const own = isObject(place) ? place.evidence : undefined;
    if (!isObject(own)) continue;
    const rest = path.slice(item === "" ? 0 : item.length + 1);
    const found = rest === "" ? own : own[rest];
    if (isObject(found) && Array.isArray(found.sources)) return found;
  }
  return undefined;
}

/** Adds a source, as one more for a fact that is there: a source that stands behind nothing says nothing. */
export async function newSource(interview: Interview, before: Data): Promise<Data> {
  const type = await interview.choose({
    key: "about.type",
    message: "A source for what kind of record",
    choices: wordChoices(evidenced.map(({ singular }) => singular)),
  });
  const { name } = evidenced.find(({ singular }) => singular === type) as (typeof evidenced)[number];
  const id = await interview.choose({
    key: "about.id",
    message: `Which ${type}`,
    choices: wordChoices(before.files[name].map((file) => file.name)),
  });
  const record = contentOf(before, name, id);
  const evidence = splitEvidence(record).evidence;
  const field = await interview.choose({
    key: "field",
    message: "Which fact",
    choices: Object.entries(evidence)
      .filter(([path]) => evidenceAt(record, path))
      .map(([value, { sources }]) => ({ value, hint: sources.join(", ") })),
  });
  const { data, found: source } = await askNewSource(interview, before, "source");
  const entry = evidenceAt(record, field) as Json;
  entry.sources = [...(entry.sources as readonly string[]), source];
  entry.confidence = await interview.choose({
    key: "confidence",
    message: "How sure all its sources make us now",
    choices: wordChoices(confidences),
    proposal: String(entry.confidence),
  });
  return withRecord(data, name, record);
}
