import { createReadStream } from "node:fs";
import { printParseErrorCode, visit } from "jsonc-parser";
import { LIMITS } from "../dataset/limits.js";

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
 * How many values JSON holds, and how deep. The parser makes an object of every two signs `{}`: a file that is allowed
 * by its size could still fill the memory, and nothing could be said any more.
 */
function measure(bytes: Uint8Array): { readonly values: number; readonly levels: number } {
  let [values, level, levels] = [1, 0, 0];
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
      inText = sign === '"';
    }
  }
  return { values, levels };
}

/** Where JSON breaks its rules, for V8 names no place for most errors. */
function placeOfError(text: string): string {
  let place = "";
  try {
    visit(
      text,
      {
        onError(code, _offset, _length, line, column) {
          const rule = printParseErrorCode(code).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
          place = `line ${line + 1}, column ${column + 1}:${rule}`;
          // There is no need to go on.
          throw new Error(place);
        },
      },
      { disallowComments: true },
    );
  } catch {}
  return place;
}

/**
 * The JSON of a file.
 *
 * @param file Its path, or `-` for standard input.
 * @throws UnreadableFile where there is none, or too much.
 */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readBytes(file);
  const { values, levels } = measure(bytes);
  if (levels > LEVELS) throw new UnreadableFile(`is nested more than ${LEVELS} levels deep`);
  if (values > LIMITS.values)
    throw new UnreadableFile(`holds more than ${LIMITS.values.toLocaleString("en-US")} values`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("is no text in UTF-8");
  }
  if (text.trim() === "") throw new UnreadableFile("is empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`is no JSON: ${placeOfError(text) || (error as Error).message}`);
  }
}
