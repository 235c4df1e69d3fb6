import type { Verdict } from "../../../src/model/claim.js";
import { genericPath } from "../../../src/queries/field-path.js";
import { collections } from "../../schema/collections.js";
import { pathsOf } from "../../schema/fields.js";
import { enclosing, fieldPaths } from "../files/evidence.js";
import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** Verdicts that say something about the world, and so need sources. */
const SOURCED: readonly Verdict[] = ["confirmed", "partly-confirmed", "contradicted"];

/** The field paths of each type of record, `*` for an index. */
const paths = new Map(collections.map(({ singular, schema }) => [singular, new Set(pathsOf(schema, ""))]));

export const claims: Rule = {
  name: "claims",
  description:
    "A verdict has sources, a claim has one speaker and a field that exists, and a topic is about one field.",
  *check(data) {
    const records = new Map(
      collections.flatMap(({ name, singular }) =>
        data.files[name].map((file) => [`${singular} ${file.name}`, file.json] as const),
      ),
    );
    const topics = new Map<string, { readonly id: string; readonly field: string | undefined }>();
    const gists = new Map<string, string>();
    for (const { file, record } of recordsOf(data, "claims")) {
      const { id, about, field, topic, gist, verdict, evidence } = record;
      if (SOURCED.includes(verdict) && evidence.length === 0) {
        yield problem(
          file,
          "evidence",
          undefined,
          `is empty; accepted for the verdict ${verdict}: at least one source`,
        );
      }
      if (record.speaker !== undefined && record.unnamedSpeaker !== undefined) {
        yield problem(
          file,
          "unnamedSpeaker",
          record.unnamedSpeaker,
          "accepted: `speaker` or `unnamedSpeaker`, not both",
        );
      }
      const known = paths.get(about.type);
      const generic = field === undefined || !known ? "" : genericPath(field, known);
      if (field !== undefined && !known?.has(generic)) {
        yield problem(file, "field", field, `accepted: the path of a field of a record of the type ${about.type}`);
      } else if (field !== undefined && generic.includes("*")) {
        const depth = generic.split(".").lastIndexOf("*") + 1;
        const item = field.split(".").slice(0, depth).join(".");
        const present = new Set(fieldPaths(records.get(`${about.type} ${about.id}`)).flatMap(enclosing));
        if (!present.has(item)) yield problem(file, "field", field, `accepted: an item that ${about.id} has`);
      }
      const question = `${about.type} ${about.id} ${topic}`;
      const first = topics.get(question) ?? { id, field };
      topics.set(question, first);
      if (first.field !== field) {
        yield problem(file, "field", field, `accepted: ${first.field ?? "none"}, as in ${first.id} on the same topic`);
      }
      const same = gists.get(`${question} ${gist}`);
      if (same !== undefined)
        yield problem(file, "gist", gist, `is said in ${same}; accepted: a claim once, with all its sources`);
      gists.set(`${question} ${gist}`, id);
    }
  },
};
