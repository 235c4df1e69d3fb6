import { open, rename, rm, stat } from "node:fs/promises";
import { dirname, extname } from "node:path";
import type { Command } from "commander";
import { isIsoDate } from "military-pacts";
import { type Format, formats, type WriteOptions, write } from "../tables/formats.js";
import { tables } from "../tables/index.js";
import { linkedTables } from "../tables/json-ld.js";
import type { Table } from "../tables/table.js";
import { fail } from "./fail.js";

/** The options of the command, as they are given. */
interface Given {
  readonly table?: string;
  readonly format?: string;
  readonly on?: string;
  readonly out?: string;
  readonly bom?: boolean;
}

/** What stops the command, in a sentence: 2 for wrong use, 1 where it was right and could not be done. */
class ExportError extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

const wrongUse = (option: string, given: string | undefined, accepted: string) =>
  new ExportError(
    `${option}: ${given === undefined ? "is missing" : `${JSON.stringify(given)} is not accepted`}; ${accepted}`,
    2,
  );

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(", ");

/** What is asked for. Throws where that is not had. */
function read({ table: name, format: word, on, out, bom = false }: Given) {
  const table = tables.find((one) => one.name === name);
  if (!table) throw wrongUse("--table", name, `give one of ${names(tables)}`);
  const ending = out === undefined ? "" : extname(out).slice(1);
  const asked = word ?? (formats.includes(ending as Format) ? ending : "csv");
  const format = formats.find((one) => one === asked);
  if (!format) throw wrongUse("--format", word, `give one of ${formats.join(", ")}`);
  if (format === "jsonld" && !linkedTables.some((one) => one === name)) {
    throw wrongUse("--format", format, `linked data is there for ${linkedTables.join(", ")}`);
  }
  if (on !== undefined && !isIsoDate(on)) throw wrongUse("--on", on, "give a calendar day such as 2014-03-01");
  if (on !== undefined && !table.onDay) {
    const others = names(tables.filter(({ onDay }) => onDay));
    throw wrongUse("--on", on, `the table ${table.name} is the same on every day; tables with a day are ${others}`);
  }
  if (bom && format !== "csv") throw new ExportError("--bom: a byte order mark is for --format csv", 2);
  if (format === "parquet" && out === undefined && process.stdout.isTTY) {
    throw new ExportError("--out: is missing; Parquet is no text for a terminal, so give a file", 2);
  }
  return { table, format, on, out, bom };
}

/** How long a command may be silent, in milliseconds. */
const SILENCE = 1000;

/** Tells a person at a terminal how far it is, where it takes its time. */
function progress(table: Table): { readonly made: (count: number) => void; readonly done: () => void } {
  const started = performance.now();
  let told = started;
  return {
    made(count) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < SILENCE || now - told < SILENCE / 4) return;
      told = now;
      process.stderr.write(`\r${table.name}: ${count} rows`);
    },
    done() {
      if (told > started) process.stderr.write("\r\u001B[K");
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "is a folder; give the name of a file",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  ENAMETOOLONG: "the name is too long",
};

const unwritable = (file: string, error: unknown) => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new ExportError(`${file}: ${REASONS[code] ?? message}`, 1);
};

/** Writes a file beside its place and then moves it there: whoever looks finds the old one or the whole new one. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw unwritable(file, { code: "EISDIR" });
  // A pipe or a device has no place beside it.
  const made = found && !found.isFile() ? file : `${file}.${process.pid}.part`;
  const stop = () => rm(made, { force: true }).finally(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const handle = await open(made, "w");
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    if (made !== file) await rename(made, file);
  } catch (error) {
    if (made !== file) await rm(made, { force: true }).catch(() => undefined);
    throw unwritable((error as NodeJS.ErrnoException).code === "ENOENT" ? dirname(file) : file, error);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** Writes a table. */
async function exportTable(given: Given): Promise<void> {
  try {
    const { table, format, on, out, bom } = read(given);
    const { made, done } = progress(table);
    const options: WriteOptions = { on, bom, made };
    const content = write(table, format, options);
    done();
    if (out === undefined) process.stdout.write(content);
    else await writeWhole(out, content);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    fail(error, error.code);
  }
}

/** Lets the command `export` write. */
export function exportBy(command: Command): void {
  command
    .option("--table <name>", `the table: ${names(tables)}`)
    .option("--format <format>", `${formats.join(", ")}; without it, by the ending of --out, else csv`)
    .option("--on <day>", "the day for what changes, such as a status: YYYY-MM-DD; without it, the whole table")
    .option("--out <file>", "the file to write; without it, the standard output")
    .option("--bom", "begin CSV with a byte order mark, by which Excel knows UTF-8")
    .action(exportTable);
}
