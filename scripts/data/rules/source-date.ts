import { isBefore } from "../../../src/rules/days.js";
import { releaseOf } from "../files/build.js";
import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** The date at the end of an id, before the letter that tells two apart. */
const DATE = /-((?:19|20)\d{2})(\d{2})?(\d{2})?(?:-[a-z0-9]{1,2})?$/;

/** Bases on which a day is known before it comes. */
const FORESEEN: readonly (string | undefined)[] = ["inferred", "effect", "announcement", "law"];

export const sourceDate: Rule = {
  name: "source-date",
  description: "The date in a source's id is that of its publication, and no event has only sources from before it.",
  *check(data) {
    const sources = recordById(data, "sources");
    for (const { file, record } of recordsOf(data, "sources")) {
      const date = DATE.exec(record.id)?.slice(1).filter(Boolean).join("-");
      const { published } = record;
      if (date && published && !published.startsWith(date) && !date.startsWith(published)) {
        yield problem(file, "published", published, `accepted: ${date}, as in the id`);
      }
    }
    const { evidence } = releaseOf(data);
    for (const { file, record } of recordsOf(data, "agreements")) {
      for (const [index, { key, on, dateBasis }] of record.events.entries()) {
        const ids = evidence[record.id]?.[`events.${key}`]?.sources ?? [];
        const days = ids.map((id) => sources.get(id)?.published);
        if (FORESEEN.includes(dateBasis) || !days.every((day) => day !== undefined && isBefore(day, on))) continue;
        const accepted = "accepted: a later source, or a `dateBasis` that says how the day is known";
        yield problem(file, `events.${index}.on`, on, `is later than all of its sources; ${accepted}`);
      }
    }
  },
};
