import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unpackTar } from "modern-tar";
import { buildRelease, type Release } from "../data/files/build.js";
import { loadData } from "../data/files/load.js";
import { collections } from "../schema/collections.js";
import { archiveOf, short } from "./git.js";

/** Builds the release of the `data/` below a folder. */
function releaseBelow(root: string): Release {
  const data = loadData(root);
  const files = [...Object.values(data.files).flat(), data.release, data.countryDefaults];
  const broken = files.find(({ json }) => json === undefined);
  if (broken) throw new Error(`${broken.path}: ${broken.error}`);
  return buildRelease(data);
}

/** The release that the working tree would publish. */
export function releaseOfTree(root: string): Release {
  try {
    return releaseBelow(root);
  } catch (error) {
    throw new Error(`data/ cannot be read, "npm run data:check" says why: ${(error as Error).message}`);
  }
}

/** The release that a commit would have published; nothing where it has no `data/`. */
export async function releaseOfCommit(root: string, commit: string): Promise<Release | undefined> {
  const archive = archiveOf(root, commit, "data");
  if (archive === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "military-pacts-"));
  try {
    // A commit can be older than a collection.
    for (const { name } of collections) {
      mkdirSync(join(folder, "data", name), { recursive: true });
    }
    for (const { header, data } of await unpackTar(archive)) {
      if (header.type !== "file" || !header.name.endsWith(".json")) continue;
      mkdirSync(dirname(join(folder, header.name)), { recursive: true });
      writeFileSync(join(folder, header.name), data ?? "");
    }
    return releaseBelow(folder);
  } catch (error) {
    throw new Error(`data/ of ${short(commit)} cannot be read: ${(error as Error).message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
