/** Writes the API reports, `docs/api/`; `--check` only tells what has changed in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run } from "../command.js";
import { CHECK, writePages } from "../page.js";
import { compareApi } from "./api/compare.js";
import { readDeclarations } from "./api/declarations.js";
import { type Manifest, manifestReport } from "./api/manifest.js";
import { type ApiReports, keptReports, MANIFEST, REPORTS, SUFFIX } from "./api/reports.js";
import type { Entry } from "./api/surface.js";

/** The names that an entry of the manifest with a star stands for: that of each file. */
function namesBelow(root: string, path: string, target: string): readonly string[] {
  const [folder = "", suffix = ""] = target.split("*");
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(suffix))
    .map((file) => path.replace("*", file.slice(0, -suffix.length)));
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
    [MANIFEST, manifestReport(manifest, (path, target) => namesBelow(root, path, target))] as const,
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
