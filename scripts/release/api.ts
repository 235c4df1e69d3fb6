/** Writes the API reports, `docs/api/`; `--check` only tells what has changed in them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFlags } from "../command.js";
import { compareApi } from "./api/compare.js";
import { type Entry, readDeclarations } from "./api/declarations.js";
import { type ApiReports, keptReports, REPORTS, SUFFIX } from "./api/reports.js";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The names that an entry of the manifest stands for: one, or with a star that of each file. */
function namesOf(root: string, path: string, target: Manifest["exports"][string]): readonly string[] {
  if (typeof target !== "string" || !target.includes("*")) return [path];
  const [folder = "", suffix = ""] = target.split("*");
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(suffix))
    .map((file) => path.replace("*", file.slice(0, -suffix.length)));
}

/** What consumers rely on in the manifest: what they can import, run, and need for it. */
function* packageLines(root: string, manifest: Manifest): Iterable<string> {
  for (const [path, target] of Object.entries(manifest.exports)) {
    for (const name of namesOf(root, path, target)) yield `import military-pacts${name.slice(1)}`;
  }
  for (const name of Object.keys(manifest.bin)) yield `bin ${name}`;
  for (const [name, range] of Object.entries(manifest.engines)) yield `engines.${name}: ${range}`;
  for (const [name, range] of Object.entries(manifest.peerDependencies)) {
    yield `peerDependencies.${name}${manifest.peerDependenciesMeta[name]?.optional ? "?" : ""}: ${range}`;
  }
}

/** The reports of the built package below a folder, by name. */
export function apiReports(root: string): ReadonlyMap<string, readonly string[]> {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const entries = Object.entries(manifest.exports).flatMap(([path, target]): Entry[] =>
    typeof target === "string"
      ? []
      : [{ name: path === "." ? "index" : path.slice(2), file: join(root, target.import.types) }],
  );
  const ids = readFileSync(join(root, "src/generated/ids.ts"), "utf8");
  const fromData = new Set(Array.from(ids.matchAll(/^export (?:type|interface) (\w+)/gm), ([, name = ""]) => name));
  return new Map([
    ...readDeclarations(entries, fromData),
    ["package", [...packageLines(root, manifest)].sort()] as const,
  ]);
}

/** How the kept reports differ from those of the built package: lines that went and came, under the name of each. */
export function staleness(kept: ApiReports, built: ApiReports): readonly string[] {
  return [...new Set([...kept.keys(), ...built.keys()])].sort().flatMap((name) => {
    const [old, now] = [kept.get(name) ?? [], built.get(name) ?? []];
    const lines = [
      ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
    ];
    return lines.length > 0 ? [`${REPORTS}/${name}${SUFFIX} (${compareApi(old, now).bump})`, ...lines] : [];
  });
}

/** Runs for a command line; returns whether all is well. */
function main(root: string): boolean {
  const flags = readFlags(["--check"]);
  if (!flags) return false;
  if (!existsSync(join(root, "dist/index.d.ts"))) {
    console.error("There is no built package in dist/; npm run build makes it.");
    return false;
  }
  const built = apiReports(root);
  const stale = staleness(keptReports(root), built);
  for (const line of stale) (flags.includes("--check") ? console.error : console.log)(line);
  if (flags.includes("--check")) {
    if (stale.length > 0) console.error("The API reports are not up to date; npm run release:api writes them.");
    return stale.length === 0;
  }
  rmSync(join(root, REPORTS), { recursive: true, force: true });
  mkdirSync(join(root, REPORTS), { recursive: true });
  for (const [name, lines] of built) writeFileSync(join(root, REPORTS, `${name}${SUFFIX}`), `${lines.join("\n")}\n`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !main(process.cwd())) process.exitCode = 1;
