import type * as z from "zod";
import { show } from "../queries/arguments.js";

/** One thing that is wrong with a value: where, what stands there, and what is accepted. */
export interface Issue {
  /** Path to the value, such as `agreements.3.signed.on`; empty for the whole. */
  readonly path: string;
  /** The value; absent where a property is missing. */
  readonly value?: unknown;
  /** What is accepted. */
  readonly message: string;
}

type RawIssue = z.core.$ZodIssue;

/** How many unknown properties of an object are named. */
const NAMED = 10;

/** A text that a terminal shows on one line and obeys in nothing: no line breaks, no escape codes, no turned direction. */
export const printable = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);

/** An issue on one line. */
export function issueText({ path, message, ...issue }: Issue): string {
  const place = path === "" ? "the dataset" : path;
  return printable("value" in issue ? `${place}: ${show(issue.value)}: ${message}` : `${place}: ${message}`);
}

/** A path as text. */
export const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join(".");

/** The issues of a union are those of the alternative that came closest. */
function* flatten(issue: RawIssue, above: readonly PropertyKey[]): Iterable<{ issue: RawIssue; path: PropertyKey[] }> {
  const path = [...above, ...issue.path];
  const closest = issue.code === "invalid_union" ? issue.errors.toSorted((a, b) => a.length - b.length)[0] : undefined;
  if (closest === undefined || closest.length === 0) yield { issue, path };
  else for (const inner of closest) yield* flatten(inner, path);
}

const oneOf = (values: readonly unknown[]) => `accepted: ${values.map((value) => JSON.stringify(value)).join(", ")}`;

/** The value that is wrong: zod gives the whole object where it is the property that tells its type. */
function wrongValue(issue: RawIssue): unknown {
  const { input } = issue;
  return issue.code === "invalid_union" && issue.discriminator !== undefined && typeof input === "object"
    ? (input as Record<string, unknown> | null)?.[issue.discriminator]
    : input;
}

function accepted(issue: RawIssue): string {
  const missing = wrongValue(issue) === undefined ? "is missing; " : "";
  if (issue.message.startsWith("accepted:")) return `${missing}${issue.message}`;
  switch (issue.code) {
    case "invalid_type":
      return `${missing}accepted: ${issue.expected}`;
    case "invalid_value":
      return missing + oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && issue.options ? missing + oneOf(issue.options) : issue.message;
    case "unrecognized_keys": {
      const { length } = issue.keys;
      const names = issue.keys.slice(0, NAMED).map((key) => JSON.stringify(key));
      const rest = length > NAMED ? ` and ${length - NAMED} more` : "";
      return `unknown ${length > 1 ? "properties" : "property"} ${names.join(", ")}${rest}`;
    }
    default:
      return issue.message;
  }
}

/** What zod found wrong with a value, in words. */
export function* issuesOf(error: z.ZodError, above: readonly PropertyKey[] = []): Iterable<Issue> {
  for (const outer of error.issues) {
    for (const { issue, path } of flatten(outer, above)) {
      yield {
        path: pathOf(path),
        ...(wrongValue(issue) === undefined || issue.code === "unrecognized_keys" ? {} : { value: wrongValue(issue) }),
        message: accepted(issue),
      };
    }
  }
}

/** Everything that is wrong with a value by a schema; nothing where it fits. */
export function describeIssues(schema: z.ZodType, value: unknown): readonly Issue[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : [...issuesOf(result.error)];
}
