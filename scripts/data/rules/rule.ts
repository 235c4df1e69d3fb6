import { show } from "../../../src/queries/arguments.js";
import type { Data, DataFile, Json } from "../files/load.js";

/** What a rule has found wrong. */
export interface Problem {
  /** The file. */
  readonly file: string;
  /** The field path in it; empty for the file as a whole. */
  readonly field: string;
  /** The value that is wrong. */
  readonly value?: unknown;
  /** What is wrong, and what is accepted. */
  readonly message: string;
}

/** One check of the data. */
export interface Rule {
  /** Name, as the file of the rule is called. */
  readonly name: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  /** What breaks it. */
  readonly check: (data: Data) => Iterable<Problem>;
  /** The content of a file as the rule wants it, where a machine can mend it. */
  readonly fix?: (json: Json, file: DataFile) => Json;
}

/** A problem as one line: file, field, value, what is accepted, and the rule. */
export function formatProblem(rule: Rule, { file, field, value, message }: Problem): string {
  const place = [file, field].filter((part) => part !== "").join(": ");
  const shown = value === undefined ? "" : ` ${show(value)}`;
  const fix = rule.fix ? " (npm run data:check -- --fix mends it)" : "";
  return `${place}:${shown} ${message}${fix} [${rule.name}]`;
}

/** A problem of one file. */
export const problem = (file: DataFile, field: string, value: unknown, message: string): Problem => ({
  file: file.path,
  field,
  value,
  message,
});
