import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** The date at the end of an id, before the letter that tells two apart. */
const DATE = /-((?:19|20)\d{2})(\d{2})?(\d{2})?(?:-[a-z0-9]{1,2})?$/;

export const sourceDate: Rule = {
  name: "source-date",
  description: "The date in a source's id is that of its publication.",
  *check(data) {
    for (const { file, record } of recordsOf(data, "sources")) {
      const date = DATE.exec(record.id)?.slice(1).filter(Boolean).join("-");
      const { published } = record;
      if (date && published && !published.startsWith(date) && !date.startsWith(published)) {
        yield problem(file, "published", published, `accepted: ${date}, as in the id`);
      }
    }
  },
};
