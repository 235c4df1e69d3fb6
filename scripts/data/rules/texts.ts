import { type Data, recordFiles } from "../files/load.js";
import { type Problem, problem } from "./rule.js";

/** A text in a file. */
export interface Text {
  /** Path to it. */
  readonly path: string;
  /** The nearest property name above it. */
  readonly key: string;
  readonly text: string;
}

/** Every text of a JSON value with its place. */
export function* textsOf(value: unknown, path = "", key = ""): Iterable<Text> {
  if (typeof value === "string") yield { path, key, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    yield* textsOf(item, path === "" ? name : `${path}.${name}`, Array.isArray(value) ? key : name);
  }
}

/** A JSON value with every text replaced. */
export function mapTexts(value: unknown, replace: (text: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return replace(value, key);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, replace, name)]));
}

/** What is wrong with a text. */
export type TextProblem = Pick<Problem, "value" | "message">;

/** What is wrong with some texts of all files. */
export function* checkTexts(
  data: Data,
  isChecked: (text: Text) => boolean,
  check: (text: string, key: string) => Iterable<TextProblem>,
): Iterable<Problem> {
  for (const file of [...recordFiles(data), data.countryDefaults]) {
    for (const text of textsOf(file.json)) {
      if (!isChecked(text)) continue;
      for (const { value, message } of check(text.text, text.key)) yield problem(file, text.path, value, message);
    }
  }
}
