import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { type BundleCeiling, bundles, type Ceiling, others } from "./ceilings.js";

export const root = resolve(import.meta.dirname, "../..");
export const dist = join(root, "dist");

/** How much something costs, and what it is made of. */
export interface Measured {
  readonly size: number;
  /** The size of each part, perhaps in another unit: it shows where a change is, not how large. */
  readonly parts: Readonly<Record<string, number>>;
}

/** The names of the modules of a built file, by line: the build leaves a comment at the end of the line before each. */
function modulesOf(text: string): readonly string[] {
  let module = "";
  return text.split("\n").map((line) => {
    const ofLine = module;
    module = /\/\/ (\S+\.[jt]s)$/.exec(line)?.[1] ?? module;
    return ofLine;
  });
}

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The built file of an entry, as `package.json` has it. */
const builtFile = (entry: string): string => basename(exports[entry === "index" ? "." : `./${entry}`].import.default);

/** A minified bundle, with the bytes that came from each module of the sources. */
export async function bundle({ entry, import: name }: Pick<BundleCeiling, "entry" | "import">) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./${builtFile(entry)}";`, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    external: ["zod"],
    sourcemap: "external",
    outfile: "bundle.js",
    write: false,
  });
  const [map, text] = [".map", ".js"].map((end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "") as [
    string,
    string,
  ];
  const source = new SourceMap(JSON.parse(map));
  const modules = modulesOf(readFileSync(join(dist, builtFile(entry)), "utf8"));
  const parts: Record<string, number> = {};
  for (const [row, line] of text.split("\n").entries()) {
    for (let column = 0; column < line.length; column++) {
      const { originalLine } = source.findEntry(row, column) as { originalLine?: number };
      const module = modules[originalLine ?? -1] ?? "the bundle itself";
      parts[module] = (parts[module] ?? 0) + Buffer.byteLength(line.charAt(column));
    }
  }
  return { text, measured: { size: gzipSync(text, { level: 9 }).length, parts } satisfies Measured };
}

/** A program of one file in a project that has the package, or of an empty one. */
function program(text: string): ts.Program {
  const file = join(root, "consumer.mts");
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, how) => (name === file ? ts.createSourceFile(name, text, how) : getSourceFile(name, how));
  const made = ts.createProgram([file], options, host);
  const [problem] = ts.getPreEmitDiagnostics(made);
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return made;
}

/** What the compiler makes of a line that uses the package, beyond what it makes of nothing. It counts the same each time. */
function compiled(): Readonly<Record<"declarations" | "nodes" | "types" | "instantiations", Measured>> {
  const empty = program("export {};");
  const used = program('import { isNatoMember } from "military-pacts";\nexport const answer = isNatoMember("GB");');
  const files = used.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${dist.replaceAll("\\", "/")}/`));
  // The names of files have a hash of their content in them.
  const nameOf = ({ fileName }: ts.SourceFile) => basename(fileName).replace(/-[\w-]{8}(?=\.d\.ts$)/, "");
  const byFile = (size: (file: ts.SourceFile) => number) =>
    Object.fromEntries(files.map((file) => [nameOf(file), size(file)]));
  const bytes = byFile(({ text }) => Buffer.byteLength(text));
  const nodes = byFile((file) => (file as unknown as { nodeCount: number }).nodeCount);
  const more = (count: (of: ts.Program) => number) => count(used) - count(empty);
  return {
    declarations: { size: Object.values(bytes).reduce((sum, each) => sum + each, 0), parts: bytes },
    nodes: { size: more((of) => of.getNodeCount()), parts: nodes },
    types: { size: more((of) => of.getTypeCount()), parts: nodes },
    instantiations: { size: more((of) => of.getInstantiationCount()), parts: nodes },
  };
}

/** The packed package, with the bytes of each file before they are packed. */
function tarball(): Measured {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ size, files }] = JSON.parse(printed) as [{ size: number; files: { path: string; size: number }[] }];
  const nameOf = (path: string) => path.replace(/-[\w-]{8}(?=\.d\.c?ts$)/, "");
  return { size, parts: Object.fromEntries(files.map((file) => [nameOf(file.path), file.size])) };
}

/** What is read where a built file is loaded, by module of the sources. */
function file(name: string): Measured {
  const text = readFileSync(join(dist, name), "utf8");
  const modules = modulesOf(text);
  const parts: Record<string, number> = {};
  for (const [row, line] of text.split("\n").entries()) {
    const module = modules[row] || "the file itself";
    parts[module] = (parts[module] ?? 0) + Buffer.byteLength(line) + 1;
  }
  return { size: Buffer.byteLength(text), parts };
}

/** Measures everything that has a ceiling. */
export async function measureAll(): Promise<readonly { readonly row: Ceiling; readonly measured: Measured }[]> {
  const bundled = bundles.map(async (row) => ({ row, measured: (await bundle(row)).measured }));
  const sizes: Readonly<Record<keyof typeof others, Measured>> = {
    ...compiled(),
    tarball: tarball(),
    moduleBytes: file("index.js"),
    requireBytes: file("index.cjs"),
  };
  const rest = Object.entries(others).map(([key, row]) => ({ row, measured: sizes[key as keyof typeof others] }));
  return [...(await Promise.all(bundled)), ...rest];
}
