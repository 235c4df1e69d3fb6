/**
 * Writes `dist/THIRD-PARTY-LICENSES`: the licences of the libraries whose code the build has taken in. What those are
 * is asked of the bundler, not kept by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const { metafile } = await build({
  entryPoints: ["src/entries/index.ts", "src/entries/search.ts", "src/cli/index.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  external: ["military-pacts"],
  outdir: "dist",
  metafile: true,
  write: false,
});

const folders = new Set(
  Object.keys(metafile.inputs).flatMap((file) => file.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []),
);

const entries = [...folders].sort().map((folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
});

writeFileSync(
  "dist/THIRD-PARTY-LICENSES",
  `The code in this folder holds code of these libraries.\n\n${entries.join(`\n${"-".repeat(72)}\n\n`)}`,
);
