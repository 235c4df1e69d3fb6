import * as z from "zod";
import { show } from "../queries/arguments.js";
import { unwrap } from "../schemas/marks.js";

/** One thing that is wrong with a value: where, what stands there, and what is accepted. */
export interface Issue {
  /** Path to the value, such as `agreements.3.signed.on`; empty for the whole. */
  readonly path: string;
  /** The value; absent where a property is missing. */
  readonly value?: unknown;
  /** What is wrong, and what is accepted. */
  readonly message: string;
  /** What is accepted, where the message says it. */
  readonly accepted?: string;
  /** The rule that is broken: `form` for the form of a record, else one of `datasetRules`. */
  readonly rule: string;
}

/** An issue of a rule. What is accepted stands in the message, so that there is one sentence to write and to read. */
export function issueOf(rule: string, { path, message, ...fault }: Omit<Issue, "rule" | "accepted">): Issue {
  const accepted = /(?:^|; )accepted[^:;]*: (.*)$/s.exec(message)?.[1];
  return { path, ...("value" in fault && { value: fault.value }), message, ...(accepted && { accepted }), rule };
}

type RawIssue = z.core.$ZodIssue;

/** How many unknown properties of an object are named. */
const NAMED = 10;

/** A text that a terminal shows on one line and obeys in nothing: no line breaks, no escape codes, no turned direction. */
export const printable = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);

/** An issue on one line. */
export function issueText({ path, message, ...issue }: Omit<Issue, "rule" | "accepted">): string {
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

/** A schema, and the value that does not fit it. */
interface Checked {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** The part of a form that stands at a path, as far as it leads; in a union, the first alternative that knows it. */
function fieldAt(schema: z.ZodType, [key, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return fieldAt(inner.valueType as z.ZodType, rest);
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = fieldAt(option as z.ZodType, [key, ...rest]);
      if (found) return found;
    }
  }
  if (!(inner instanceof z.ZodObject)) return undefined;
  const field = (inner.shape as Record<string, z.ZodType | undefined>)[String(key)];
  return field && fieldAt(field, rest);
}

/** What is said of a value that is not there: that it is missing, or that somebody wrote something in its place. */
function absence(path: readonly PropertyKey[], given: unknown, { schema, value }: Checked): string {
  const key = path.at(-1);
  if (given === undefined) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
    if (key === undefined || typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key))
      return "is missing; ";
  } else if (given !== null && !Number.isNaN(given)) return "";
  const remedy = key !== undefined && fieldAt(schema, path) instanceof z.ZodExactOptional ? "leave it out; " : "";
  return given === undefined ? `is undefined; ${remedy}` : remedy;
}

function accepted(issue: RawIssue, absent: string): string {
  if (issue.message.startsWith("accepted:")) return `${absent}${issue.message}`;
  switch (issue.code) {
    case "invalid_type":
      return `${absent}accepted: ${issue.expected}`;
    case "invalid_value":
      return absent + oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && issue.options ? absent + oneOf(issue.options) : issue.message;
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

/** The name of the check of the form. */
export const FORM = "form";

/**
 * What zod found wrong with a value, in words.
 *
 * @param error What zod says.
 * @param above Where the value stands.
 * @param checked The value and its schema.
 * @param anyFields Whether unknown properties are no problem.
 */
export function* issuesOf(
  error: z.ZodError,
  above: readonly PropertyKey[],
  checked: Checked,
  anyFields = false,
): Iterable<Issue> {
  for (const outer of error.issues) {
    for (const { issue, path } of flatten(outer, [])) {
      if (anyFields && issue.code === "unrecognized_keys") continue;
      const value = wrongValue(issue);
      yield issueOf(FORM, {
        path: pathOf([...above, ...path]),
        ...(value !== undefined && issue.code !== "unrecognized_keys" && { value }),
        message: accepted(issue, absence(path, value, checked)),
      });
    }
  }
}

/** Everything that is wrong with a value by a schema; nothing where it fits. */
export function describeIssues(schema: z.ZodType, value: unknown): readonly Issue[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : [...issuesOf(result.error, [], { schema, value })];
}
