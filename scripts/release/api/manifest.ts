/** The parts of `package.json` on which consumers rely. */
export interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What consumers rely on in the manifest: what they can import, run, and need for it. */
function* lines(
  { exports = {}, bin = {}, engines = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Partial<Manifest>,
  namesOf: (path: string, target: string) => readonly string[],
): Iterable<string> {
  for (const [path, target] of Object.entries(exports)) {
    const names = typeof target === "string" && target.includes("*") ? namesOf(path, target) : [path];
    for (const name of names) yield importLine(name);
  }
  for (const name of Object.keys(bin)) yield `bin ${name}`;
  for (const [name, range] of Object.entries(engines)) yield `engines.${name}: ${range}`;
  for (const [name, range] of Object.entries(peerDependencies)) {
    yield `peerDependencies.${name}${peerDependenciesMeta[name]?.optional ? "?" : ""}: ${range}`;
  }
}

const importLine = (path: string) => `import military-pacts${path.slice(1)}`;

/**
 * The report on a manifest.
 *
 * @param namesOf The names that an entry with a star stands for.
 */
export const manifestReport = (
  manifest: Partial<Manifest>,
  namesOf: (path: string, target: string) => readonly string[],
): readonly string[] => [...lines(manifest, namesOf)].sort();

/** The same without a build: what a star stands for is taken from a report that is there. */
export const manifestReportLike = (manifest: Partial<Manifest>, report: readonly string[]): readonly string[] =>
  manifestReport(manifest, (path) => {
    const [start = "", end = ""] = importLine(path).split("*");
    return report
      .filter((line) => line.startsWith(start) && line.endsWith(end))
      .map((line) => `.${line.slice("import military-pacts".length)}`);
  });
