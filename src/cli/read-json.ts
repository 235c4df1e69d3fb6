import { createReadStream } from "node:fs";
import { printParseErrorCode, visit } from "jsonc-parser";
import { LIMITS } from "../dataset/limits.js";
import { show } from "../queries/arguments.js";
import { type Issue, issueOf, pathOf } from "../rules/issues.js";

/** The largest file that is read, in megabytes. */
const MEGABYTES = 200;

/** A dataset and its collections lie around the levels of a record. */
const LEVELS = LIMITS.levels + 2;

/** Why a file cannot be taken; the message goes on after its name. */
export class UnreadableFile extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "is a directory",
  EACCES: "may not be read by you",
};

/** The bytes of a file, or of standard input for `-`. It stops at the limit, for some files have no end. */
async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 })) {
      length += chunk.length;
      if (length > MEGABYTES * 1e6) throw new UnreadableFile(`is larger than ${MEGABYTES} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new UnreadableFile(REASONS[code] ?? `cannot be read: ${message}`);
  }
  return Buffer.concat(chunks);
}

/**
 * How many values JSON holds, how many properties are written, and how deep it is. The parser makes an object of every two signs `{}`: a file that is allowed
 * by its size could still fill the memory, and nothing could be said any more.
 */
function measure(bytes: Uint8Array) {
  let [values, level, levels, properties] = [1, 0, 0, 0];
  let [inText, isEmpty] = [false, false];
  for (let at = 0; at < bytes.length; at++) {
    const sign = String.fromCharCode(bytes[at] as number);
    if (inText) {
      if (sign === "\\") at++;
      else if (sign === '"') inText = false;
    } else if (sign === "[" || sign === "{") {
      values++;
      level++;
      if (level > levels) levels = level;
      isEmpty = true;
    } else if (sign === "]" || sign === "}") {
      level--;
      if (isEmpty) values--;
      isEmpty = false;
    } else if (sign > " ") {
      isEmpty = false;
      if (sign === ",") values++;
      else if (sign === ":") properties++;
      inText = sign === '"';
    }
  }
  return { values, levels, properties };
}

/** How many properties the objects of a value have. */
function propertiesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const items = Object.values(value);
  return items.reduce<number>((sum, item) => sum + propertiesOf(item), Array.isArray(value) ? 0 : items.length);
}

/** The properties that stand twice in an object: JSON takes the last, and says nothing of the first. */
function repeatedProperties(text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const objects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(name, _offset, _length, line, column, pathOfObject) {
      const names = objects.at(-1);
      if (names?.has(name) && issues.length < LIMITS.issues) {
        const message = `stands twice, again in line ${line + 1}, column ${column + 1}; accepted: each property once`;
        issues.push(issueOf("json", { path: pathOf([...pathOfObject(), name]), message }));
      }
      names?.add(name);
    },
  });
  return issues;
}

/** What other languages write where there is no value. */
const NO_VALUE = /^(?:NaN|nan|None|undefined|NA)$/;

/** Whether a text looks like a table: a first line with words between commas, semicolons or tabs. */
function isTable(text: string): boolean {
  const [head = ""] = text.slice(0, 10_000).split("\n");
  return /^["\p{L}]/u.test(head) && /[,;\t]/.test(head) && !/[[\]{}]/.test(head);
}

/** Where JSON breaks its rules, for V8 names no place for most errors. */
function placeOfError(text: string): string {
  let place = "";
  try {
    visit(
      text,
      {
        onError(code, offset, length, line, column) {
          const rule = printParseErrorCode(code).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
          const word = text.slice(offset, offset + length);
          const remedy = NO_VALUE.test(word) ? ` ${word}; leave the property out where there is no value` : "";
          place = `line ${line + 1}, column ${column + 1}:${rule}${remedy}`;
          // There is no need to go on.
          throw new Error(place);
        },
      },
      { disallowComments: true },
    );
  } catch {}
  return place;
}

/** Why some bytes are no text. */
function encodingOf([first, second]: Uint8Array): string {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide ? "is a text in UTF-16; save it as UTF-8" : "is no text in UTF-8";
}

/**
 * The JSON of a file.
 *
 * @param file Its path, or `-` for standard input.
 * @returns Its value, and what is wrong with how it is written.
 * @throws UnreadableFile where there is none, or too much.
 */
export async function readJson(file: string): Promise<{ readonly value: unknown; readonly issues: readonly Issue[] }> {
  const bytes = await readBytes(file);
  const { values, levels, properties } = measure(bytes);
  if (levels > LEVELS) throw new UnreadableFile(`is nested more than ${LEVELS} levels deep`);
  if (values > LIMITS.values)
    throw new UnreadableFile(`holds more than ${LIMITS.values.toLocaleString("en-US")} values`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(encodingOf(bytes));
  }
  if (text.trim() === "") throw new UnreadableFile("is empty");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (isTable(text)) {
      const [head = ""] = text.split(/\r?\n/, 1);
      throw new UnreadableFile(
        `is no JSON, but a table such as CSV, with the columns ${show(head)}; make records of its rows`,
      );
    }
    throw new UnreadableFile(`is no JSON: ${placeOfError(text) || (error as Error).message}`);
  }
  // Where fewer are left than were written, one took the place of another.
  return { value, issues: propertiesOf(value) < properties ? repeatedProperties(text) : [] };
}
