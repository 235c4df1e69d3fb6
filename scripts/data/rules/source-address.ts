import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** An address without what does not change the page: the protocol, `www.` and a slash at the end. */
const page = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

/** Whether two addresses are of one page. */
export const samePage = (url: string, other: string): boolean => page(url) === page(other);

export const sourceAddress: Rule = {
  name: "source-address",
  description: "No two sources are the same page, and an address is a URI, in ASCII (RFC 3986).",
  *check(data) {
    const seen = new Map<string, string>();
    for (const { file, record } of recordsOf(data, "sources")) {
      if (/[^!-~]/.test(record.url)) yield problem(file, "url", record.url, `accepted: ${new URL(record.url).href}`);
      const other = seen.get(page(record.url));
      if (other !== undefined) {
        yield problem(file, "url", record.url, `is the page of ${other} already; accepted: one source a page`);
      }
      seen.set(page(record.url), record.id);
    }
  },
};
