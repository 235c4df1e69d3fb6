import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { unpackTar } from "modern-tar";
import { readReleaseFiles, releaseFiles } from "./files.js";
import { kinds, type PublishedRelease } from "./release.js";

/** A release, and what to call it. */
export interface NamedRelease {
  readonly name: string;
  readonly release: PublishedRelease;
}

const PACKAGE = "military-pacts";

/** A version as the registry knows it, or the word for the newest one. */
const VERSION = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?|latest)$/;

/** More than any release takes up unpacked: a small archive can unpack to fill the memory. */
const LARGEST = 256 * 1024 * 1024;

/** What the `package.json` beside the records says. */
function nameFrom(packageJson: string | undefined, otherwise: string): string {
  if (packageJson === undefined) return otherwise;
  const { name, version } = JSON.parse(packageJson) as { name?: unknown; version?: unknown };
  if (name !== PACKAGE) throw new RangeError(`it is the package ${JSON.stringify(name)}; accepted: ${PACKAGE}`);
  return String(version);
}

/** Reads the packed package. Nothing is written to the disk, and no other file in it is looked at. */
async function readTarball(path: string): Promise<NamedRelease> {
  const wanted = new Map(releaseFiles.map((name) => [`package/dist/data/${name}`, name]));
  const isWanted = (name: string) => wanted.has(name) || name === "package/package.json";
  const packed = readFileSync(path);
  const unpack = async () =>
    unpackTar(gunzipSync(packed, { maxOutputLength: LARGEST }), {
      strict: true,
      filter: ({ name, type }) => type === "file" && isWanted(name),
    });
  const entries = await unpack().catch((error) => {
    throw new RangeError(`it is no packed package (${error.message}); accepted: a .tgz as "npm pack" writes it`);
  });
  const texts = new Map(entries.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]));
  const files = new Map(
    [...wanted].flatMap(([path, name]) => (texts.has(path) ? [[name, texts.get(path) ?? ""]] : [])),
  );
  return { name: nameFrom(texts.get("package/package.json"), path), release: readReleaseFiles(files) };
}

/** Reads a folder: an installed package, its `dist`, or its `dist/data`. */
function readFolder(path: string): NamedRelease {
  // A folder of sources has a release.json as well, but its records are folders.
  const holds = (folder: string) => kinds.some(({ collection }) => existsSync(join(folder, `${collection}.json`)));
  const folder = [path, join(path, "data"), join(path, "dist/data")].find(holds) ?? path;
  const files = releaseFiles.filter((name) => existsSync(join(folder, name)));
  const packageJson = join(path, "package.json");
  const name = nameFrom(existsSync(packageJson) ? readFileSync(packageJson, "utf8") : undefined, path);
  return {
    name,
    release: readReleaseFiles(new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]))),
  };
}

/** Reads a published version, which npm fetches as it is configured to. */
async function readVersion(version: string): Promise<NamedRelease> {
  const folder = mkdtempSync(join(tmpdir(), `${PACKAGE}-`));
  try {
    const args = ["pack", `${PACKAGE}@${version}`, "--ignore-scripts", "--json", "--pack-destination", folder];
    // On Windows npm is a script, which only a shell runs. The version has been checked: there is nothing in it to quote.
    const shell = process.platform === "win32";
    const { stdout } = await promisify(execFile)("npm", args, { cwd: folder, shell }).catch((error) => {
      const text = `${error.stdout ?? ""}${error.stderr ?? ""}`;
      if (/E404|ETARGET/.test(text)) {
        throw new RangeError(`it is not published; "npm view ${PACKAGE} versions" lists what is`);
      }
      const [said] = text
        .split("\n")
        .filter((line) => /^npm (?:error|ERR!) /.test(line) && !/^npm \S+ code /.test(line));
      throw new Error(`npm could not fetch it: ${said?.replace(/^npm \S+ /, "") ?? error.message}`);
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    return await readTarball(join(folder, filename));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads a release: a published version, a tarball, or a folder with an installed package.
 *
 * @returns The release; `undefined` where the words name none of these.
 * @throws {Error} Where they do and it cannot be read. The message begins with them.
 */
export async function readRelease(words: string): Promise<NamedRelease | undefined> {
  try {
    const version = VERSION.exec(words)?.[1];
    if (version !== undefined) return await readVersion(version);
    if (!existsSync(words)) return undefined;
    return statSync(words).isDirectory() ? readFolder(words) : await readTarball(words);
  } catch (error) {
    throw new Error(`${words}: ${(error as Error).message}`, { cause: error });
  }
}
