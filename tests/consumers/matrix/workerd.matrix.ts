/** workerd: the ES modules of the package as they are, and one bundle, as deployed workers are. */
import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { entries, jsonFiles, jsonProgram } from "./package.js";
import { program, programWithoutZod } from "./program.js";
import { binaryOf, versionOf } from "./toolchain.js";

const workerd = binaryOf("@cloudflare/workerd-", "bin/workerd");

/** A module as the configuration lists it: its name, its kind, and its file in the project. */
type Module = readonly [name: string, kind: "esModule" | "json", file: string];

const configuration = (modules: readonly Module[]) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [
${modules.map(([name, kind, file]) => `    (name = "${name}", ${kind} = embed "${file}"),`).join("\n")}
  ],
);
`;

/** The console of workerd is that of the worker; the run ends with its test. */
const worker = (source: string) => ({
  "worker.mjs": `${source.replace("console.log(", "const text = (")}\nexport default { test() { console.log(text); } };\n`,
});
const withProgram = (source: string) => ({
  ...worker('import it from "./program.mjs";\nconsole.log(it);'),
  "program.mjs": source,
});

const zodFiles = (readdirSync(join(projects.zod, "node_modules/zod"), { recursive: true }) as string[])
  .filter((file) => /^(index|v4\/.*)\.js$/.test(file))
  .map((file) => posix.join("node_modules/zod", file));

/**
 * The modules of the package. workerd takes a bare name for a path beside the module that asks: so what an entry asks
 * for stands once more below the entry's own folder.
 */
function libraryModules(withZod: boolean): {
  readonly modules: readonly Module[];
  readonly files: Record<string, string>;
} {
  const root = "../..";
  const modules: Module[] = [];
  const files: Record<string, string> = {};
  const publicNames = entries.filter(({ name }) => withZod || !name.endsWith("/schemas"));
  for (const { name, file } of publicNames) modules.push([name, "esModule", `${root}/${file}`]);
  for (const { name, file } of jsonFiles) modules.push([name, "json", `${root}/${file}`]);
  if (withZod) for (const file of zodFiles) modules.push([file, "esModule", `${root}/${file}`]);
  const targets = [
    ...publicNames.map(({ name }) => [name, name]),
    ...(withZod ? [["zod", "node_modules/zod/index.js"]] : []),
  ];
  for (const [place, [name, target]] of targets.entries()) {
    files[`alias-${place}.mjs`] = `export * from "/${target}";\n`;
    modules.push([`military-pacts/${name}`, "esModule", `alias-${place}.mjs`]);
  }
  return { modules, files };
}

const start = async (name: string, project: string, files: Record<string, string>, modules: readonly Module[]) => {
  const own = Object.keys(files)
    .filter((file) => !file.startsWith("alias-"))
    .map((file): Module => [file, "esModule", file]);
  // The first module is the worker.
  const folder = writeCell(project, `workerd ${name}`, {
    ...files,
    "config.capnp": configuration([...own, ...modules]),
  });
  return run("command" in workerd ? workerd.command : "", ["test", "config.capnp"], folder);
};

describe("Runtimes", () => {
  describe(`workerd ${versionOf("workerd")}`, () => {
    const cell = (name: string, judge: (mark: (text: string) => void) => Promise<void>) =>
      it(name, ({ skip, task }) => {
        if ("missing" in workerd) return skip(workerd.missing);
        return judge((text) => {
          task.meta.cell = text;
        });
      });

    cell("ESM", async () => {
      const { modules, files } = libraryModules(true);
      const result = await start("ESM", projects.zod, { ...withProgram(program.source), ...files }, modules);
      expectOutput(result, program.text);
    });

    cell("without zod: ESM", async () => {
      const { modules, files } = libraryModules(false);
      const sources = { ...withProgram(programWithoutZod.source), ...files };
      expectOutput(await start("without zod", projects.noZod, sources, modules), programWithoutZod.text);
    });

    cell("JSON, without one", async () => {
      const { modules, files } = libraryModules(true);
      const sources = { ...worker(jsonProgram.withoutAttribute), ...files };
      expectOutput(await start("JSON without", projects.zod, sources, modules), jsonProgram.text);
    });

    cell("JSON, with an attribute", async (mark) => {
      const { modules, files } = libraryModules(true);
      const result = await start(
        "JSON with",
        projects.zod,
        { ...worker(jsonProgram.withAttribute), ...files },
        modules,
      );
      // This release of workerd knows no attribute at all. Once one does, this cell says so.
      expect(result.stderr).toContain("Unrecognized import attributes specified");
      mark("refused");
    });

    cell("bundled by esbuild", async () => {
      const folder = writeCell(projects.zod, "workerd bundled", withProgram(program.source));
      const { outputFiles } = await build({
        entryPoints: [join(folder, "worker.mjs")],
        bundle: true,
        minify: true,
        format: "esm",
        conditions: ["workerd", "worker", "browser"],
        write: false,
      });
      const sources = { "worker.mjs": outputFiles[0]?.text ?? "" };
      expectOutput(await start("bundle", projects.zod, sources, []), program.text);
    });
  });
});
