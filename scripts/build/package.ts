/**
 * Adds to `dist/` what the bundler does not write: the licences of the libraries whose code it has taken in, and the
 * checksums of the data files, with which anybody can see that a copy is whole.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../command.js";

/** The folders of the libraries in the bundles: the bundler is asked, so that no list is kept by hand. */
async function bundledFolders(): Promise<readonly string[]> {
  const { peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const { metafile } = await build({
    entryPoints: [...readdirSync("src/entries").map((file) => `src/entries/${file}`), "src/cli/index.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    // The peers stand beside the package, and not in it.
    external: ["military-pacts", ...Object.keys(peerDependencies)],
    outdir: "dist",
    metafile: true,
    write: false,
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
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

run(import.meta.url, {}, async () => {
  await writeLicences();
  writeChecksums("dist/data");
});
