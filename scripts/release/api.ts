/** Writes the API reports, `docs/api/`; `--check` only tells what has changed in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run } from "../command.js";
import { CHECK, writePages } from "../page.js";
import { compareApi } from "./api/compare.js";
import { readDeclarations } from "./api/declarations.js";
import { type ApiReports, keptReports, REPORTS, SUFFIX } from "./api/reports.js";
import type { Entry } from "./api/surface.js";

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

run(import.meta.url, { options: CHECK }, ({ values: { check } }) => {
  const root = process.cwd();
  if (!existsSync(join(root, "dist/index.d.ts"))) {
    throw new Failure("there is no built package in dist/; npm run build makes it");
  }
  const [kept, built] = [keptReports(root), apiReports(root)];
  for (const line of staleness(kept, built)) (check ? console.error : console.log)(line);
  const pages = [...new Set([...kept.keys(), ...built.keys()])].map((name) => {
    const lines = built.get(name);
    return [`${REPORTS}/${name}${SUFFIX}`, lines && `${lines.join("\n")}\n`] as const;
  });
  return writePages(root, pages, check, "release:api");
});
