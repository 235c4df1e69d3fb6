import type * as z from "zod";

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

/** Where no alternative of a union has the word that tells them apart, that word is what is wrong. */
function ofDiscriminator(issue: RawIssue): RawIssue {
  if (issue.code !== "invalid_union" || !("options" in issue)) return issue;
  const { discriminator = "", options = [], input, path, message } = issue;
  const word = (input as Readonly<Record<string, unknown>>)[discriminator];
  return { code: "invalid_value", values: options, input: word, path, message };
}

/** The issues of a union are those of the alternative that came closest. */
function* flatten(issue: RawIssue, above: readonly PropertyKey[]): Iterable<{ issue: RawIssue; path: PropertyKey[] }> {
  const path = [...above, ...issue.path];
  const closest = issue.code === "invalid_union" ? issue.errors.toSorted((a, b) => a.length - b.length)[0] : undefined;
  if (closest === undefined || closest.length === 0) yield { issue: ofDiscriminator(issue), path };
  else for (const inner of closest) yield* flatten(inner, path);
}

function accepted(issue: RawIssue): string {
  const isValue = issue.code === "invalid_type" || issue.code === "invalid_value";
  const missing = isValue && issue.input === undefined ? "is missing; " : "";
  if (issue.message.startsWith("accepted:")) return `${missing}${issue.message}`;
  switch (issue.code) {
    case "invalid_type":
      return `${missing}accepted: ${issue.expected}`;
    case "invalid_value":
      return `${missing}accepted: ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "unrecognized_keys":
      return `unknown ${issue.keys.length > 1 ? "properties" : "property"} ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
    default:
      return issue.message;
  }
}

/** Everything that is wrong with a value by a schema; nothing where it fits. */
export function describeIssues(schema: z.ZodType, value: unknown): readonly Issue[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((outer) =>
    Array.from(flatten(outer, []), ({ issue, path }) => ({
      path: path.map(String).join("."),
      ...(issue.input === undefined || issue.code === "unrecognized_keys" ? {} : { value: issue.input }),
      message: accepted(issue),
    })),
  );
}
