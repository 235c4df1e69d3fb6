/**
 * Adds to `dist/` what the bundler does not write: the licences of the libraries whose code it has taken in, and the
 * checksums of the data files, with which anybody can see that a copy is whole. Beside it come the folders by which a
 * subpath is found by tools that do not read `exports`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { run } from "../command.js";

/** The folders of the libraries in a bundle: the bundler is asked, so that no list is kept by hand. */
async function foldersIn(entryPoints: string[], external: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["military-pacts", ...external],
    outdir: "dist",
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).flatMap(
    (file) => file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  );
}

/** The folders of the libraries in the package: a peer stands beside the library, and is in the command line. */
async function bundledFolders(): Promise<readonly string[]> {
  const { peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const library = readdirSync("src/entries").map((file) => `src/entries/${file}`);
  const folders = await Promise.all([
    foldersIn(library, Object.keys(peerDependencies)),
    foldersIn(["src/cli/index.ts"], []),
  ]);
  return [...new Set(folders.flat())].sort();
}

/** The name, version and licence of a library. */
function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

async function writeLicences(): Promise<void> {
  const entries = (await bundledFolders()).map(licenceOf).join(`\n${"-".repeat(72)}\n\n`);
  writeFileSync("dist/THIRD-PARTY-LICENSES", `The code in this folder holds code of these libraries.\n\n${entries}`);
}

const SUMS = "SHA256SUMS";

/** Writes the checksums of the files of a folder, for `sha256sum -c SHA256SUMS` in it. */
function writeChecksums(folder: string): void {
  const sum = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== SUMS && statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
  writeFileSync(join(folder, SUMS), names.map((name) => `${sum(name)}  ${name}\n`).join(""));
}

/** Writes the folder of each subpath: old tools look for a folder of that name, and read where its files are. */
function writeStubs(): void {
  const { exports, sideEffects } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [path, target] of Object.entries<string | Record<"import" | "require", Record<string, string>>>(exports)) {
    if (path === "." || typeof target === "string") continue;
    const stub = {
      main: `.${target.require.default}`,
      module: `.${target.import.default}`,
      types: `.${target.require.types}`,
      sideEffects,
    };
    const file = join(path, "package.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(stub)}\n`);
  }
}

run(import.meta.url, {}, async () => {
  writeStubs();
  await writeLicences();
  writeChecksums("dist/data");
});
