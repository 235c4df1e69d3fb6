/** Bundles of single symbols and of the whole program: what they print, and what they weigh. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { jsonProgram, REMEDY } from "./package.js";
import { formsOf, program, programWithoutZod } from "./program.js";
import { toolchain, versionOf } from "./toolchain.js";

const packages = {
  parcel: "@parcel/core",
  esbuild: "esbuild",
  rollup: "rollup",
  vite: "vite",
  webpack: "webpack",
  rspack: "@rspack/core",
};

/** The records of a JSON file, as the package has them. */
const records = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(projects.zod, `node_modules/military-pacts/dist/data/${name}.json`), "utf8"));

interface Bundle {
  readonly name: string;
  /** The file that is bundled, and those beside it. */
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
  readonly format: "esm" | "cjs";
  /** Whether it is minified, and weighed. */
  readonly minify: boolean;
  readonly project: string;
  /** What it prints; without it, the bundler must fail, or warn, for want of zod. */
  readonly text?: string;
  /** The bytes that it may have, as `gzip -9` leaves them. */
  readonly ceiling?: number;
}

const esm = { main: "main.mjs", format: "esm", minify: false, project: projects.zod } as const;
const oneSymbol = (name: string, source: string, text: string, ceiling: number): Bundle => ({
  ...esm,
  name,
  minify: true,
  files: { "main.mjs": source },
  text: `${text}\n`,
  ceiling,
});
const [withZod, withZodInCommonjs] = formsOf(program.source);
const [withoutZod] = formsOf(programWithoutZod.source);

const everyBundle: readonly Bundle[] = [
  oneSymbol(
    "GB",
    'import { GB } from "military-pacts/countries";\nconsole.log(JSON.stringify(GB));\n',
    JSON.stringify(records("countries").find(({ code }) => code === "GB")),
    500,
  ),
  oneSymbol(
    "isCountryCode",
    'import { isCountryCode } from "military-pacts";\nconsole.log(isCountryCode("GR"), isCountryCode("EL"));\n',
    "true false",
    1200,
  ),
  oneSymbol(
    "isNatoMember",
    'import { isNatoMember } from "military-pacts";\nconsole.log(isNatoMember("FI"), isNatoMember("CH"));\n',
    "true false",
    1500,
  ),
  oneSymbol(
    "one agreement",
    'import { de_ru_1993_defence_ministries as it } from "military-pacts/agreements";\nconsole.log(JSON.stringify(it));\n',
    JSON.stringify(records("agreements").find(({ id }) => id === "de-ru-1993-defence-ministries")),
    1000,
  ),
  oneSymbol(
    "agreements",
    'import { agreements } from "military-pacts";\nconsole.log(JSON.stringify(agreements));\n',
    JSON.stringify(records("agreements")),
    // A figure a record, since the data grows.
    140 * records("agreements").length,
  ),
  oneSymbol(
    "isoDateSchema, with zod",
    'import { isoDateSchema } from "military-pacts/schemas";\nconsole.log(isoDateSchema.safeParse("2025-02-30").success);\n',
    "false",
    // A bundler that takes in zod's whole namespace makes it 90 kB.
    23_500,
  ),
  { ...esm, name: "the whole program", minify: true, files: withZod?.files ?? {}, text: program.text },
  { ...esm, name: "to CommonJS", format: "cjs", files: withZod?.files ?? {}, text: program.text },
  { ...esm, name: "from CommonJS", main: "main.cjs", files: withZodInCommonjs?.files ?? {}, text: program.text },
  {
    ...esm,
    name: "JSON, without an attribute",
    files: { "main.mjs": jsonProgram.withoutAttribute },
    text: jsonProgram.text,
  },
  { ...esm, name: "JSON, with an attribute", files: { "main.mjs": jsonProgram.withAttribute }, text: jsonProgram.text },
  {
    ...esm,
    name: "without zod",
    project: projects.noZod,
    files: withoutZod?.files ?? {},
    text: programWithoutZod.text,
  },
  {
    ...esm,
    name: "without zod: /schemas",
    project: projects.noZod,
    files: { "main.mjs": 'import { isoDateSchema } from "military-pacts/schemas";\nconsole.log(isoDateSchema);\n' },
  },
];

interface Answer {
  readonly warnings: readonly string[];
  readonly error?: string;
}

/** Has a bundler do all its work in one process: that is most of the time it takes. */
function bundleAll(bundler: string, jobs: readonly object[]): Promise<Answer[]> {
  const env = { PATH: process.env.PATH, NODE_ENV: "production", NO_COLOR: "1" };
  return new Promise<string>((done, fail) => {
    const options = { cwd: toolchain, env, maxBuffer: 2 ** 26 };
    const child = execFile(process.execPath, ["bundle.mjs", bundler], options, (error, stdout, stderr) =>
      error ? fail(new Error(`${error.message}\n${stderr}`)) : done(stdout),
    );
    child.stdin?.end(JSON.stringify(jobs));
  }).then((text) => JSON.parse(text));
}

/** A bundler that does not read `exports` finds the subpaths, but no JSON; what it leaves out is its own affair. */
const ofOldTools = everyBundle.filter(({ name, ceiling }) => ceiling === undefined && !name.includes("JSON"));

describe.for(Object.entries(packages))("Bundlers", ([bundler, npmName]) => {
  const bundles = bundler === "parcel" ? ofOldTools : everyBundle;
  describe(`${bundler} ${versionOf(npmName)}`, () => {
    const folders = bundles.map(({ name, project, files }) => writeCell(project, `${bundler} ${name}`, files));
    const outputs = bundles.map(({ format }, place) =>
      join(folders[place] ?? "", "out", format === "esm" ? "bundle.mjs" : "bundle.cjs"),
    );
    let answers: readonly Answer[] = [];
    beforeAll(async () => {
      answers = await bundleAll(
        bundler,
        bundles.map(({ main, format, minify }, place) => ({
          input: join(folders[place] ?? "", main),
          output: outputs[place],
          format,
          minify,
        })),
      );
    });

    for (const [place, { name, minify, text, ceiling }] of bundles.entries()) {
      it(name, async ({ task }) => {
        const answer = answers[place] ?? { warnings: ["no answer"] };
        if (text === undefined) {
          const said = [answer.error, ...answer.warnings].join("\n");
          expect(said).toContain("zod");
          expect(said).toContain(REMEDY);
          task.meta.cell = "says so";
          return;
        }
        expect(answer).toEqual({ warnings: [] });
        const output = outputs[place] ?? "";
        expectOutput(await run(process.execPath, [output], folders[place] ?? ""), text);
        if (!minify) return;
        const weight = gzipSync(readFileSync(output), { level: 9 }).length;
        task.meta.cell = `${weight.toLocaleString("en")} B`;
        if (ceiling !== undefined) expect(weight).toBeLessThanOrEqual(ceiling);
      });
    }
  });
});
