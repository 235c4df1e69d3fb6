/** pnpm and Yarn, which give a package only what it declares: no `node_modules` in which zod is found by chance. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { expectOutput, projects, type Result, run, writeCell } from "./cells.js";
import { jsonProgram, REMEDY, version } from "./package.js";
import { formsOf, program, programWithoutZod } from "./program.js";
import { type Binary, binaryOf, installed, versionOf } from "./toolchain.js";

interface Installer {
  readonly name: string;
  readonly program: Binary;
  /** What stands before the arguments. */
  readonly args: readonly string[];
  readonly install: readonly string[];
  /** How it runs Node, and a command of a package. */
  readonly node: readonly string[];
  readonly exec: readonly string[];
  /** The settings of the workspace, with all that keeps packages apart. */
  readonly settings: Readonly<Record<string, string>>;
  /** What it says of a peer that is not there. */
  readonly missing: RegExp;
  /** Whether packages are in folders, where a compiler that knows nothing of the installer finds them. */
  readonly folders: boolean;
}

const installers: readonly Installer[] = [
  {
    name: `pnpm ${versionOf("pnpm")}`,
    program: binaryOf("@pnpm/exe.", "pnpm"),
    args: [],
    install: ["install", "--offline"],
    node: ["exec", "node"],
    exec: ["exec"],
    // A copy of the package for each set of peers, so that the project without zod does not get its neighbour's.
    settings: {
      "pnpm-workspace.yaml":
        'packages: ["packages/*"]\nnodeLinker: isolated\nhoist: false\ndedupePeerDependents: false\n',
    },
    missing: /Cannot find (package|module) 'zod'/,
    folders: true,
  },
  {
    name: `Yarn ${versionOf("@yarnpkg/cli-dist")}, Plug'n'Play`,
    program: { command: process.execPath },
    args: [join(installed("@yarnpkg/cli-dist"), "bin/yarn.js")],
    install: ["install"],
    node: ["node"],
    exec: ["run"],
    // An empty lock file makes the folder a project of its own.
    settings: {
      ".yarnrc.yml": "nodeLinker: pnp\npnpMode: strict\nenableNetwork: false\nenableTelemetry: false\n",
      "yarn.lock": "",
    },
    missing: /military-pacts tried to access zod \(a peer dependency\)/,
    folders: false,
  },
];

/** A folder with no `node_modules` above it, from which more could be found than the installer gives. */
const folder = join(dirname(projects.zod), "installers");

/** zod as a tarball: nothing is asked of a registry. */
function packZod(): string {
  mkdirSync(folder, { recursive: true });
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const packed = execFileSync("npm", args, { cwd: installed("zod"), encoding: "utf8", stdio: "pipe" });
  return join(folder, JSON.parse(packed)[0].filename);
}

const manifestOf = (name: string, dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({
    name,
    private: true,
    dependencies: Object.fromEntries(Object.entries(dependencies).map(([key, file]) => [key, `file:${file}`])),
  });

const schemasAlone = {
  ESM: ["schemas.mjs", 'import { isoDateSchema } from "military-pacts/schemas";\nconsole.log(isoDateSchema);\n'],
  CommonJS: ["schemas.cjs", 'console.log(require("military-pacts/schemas").isoDateSchema);\n'],
} as const;
const TYPES = `import type { Agreement } from "military-pacts";
import { agreementSchema } from "military-pacts/schemas";
export const agreement: Readonly<ReturnType<typeof agreementSchema.parse>> = {} as Agreement;
// @ts-expect-error not any
export const price: number = agreementSchema.parse({}).price;\n`;

const [esm, commonjs] = formsOf(program.source);
const [esmWithoutZod, commonjsWithoutZod] = formsOf(programWithoutZod.source);

const files = {
  with: {
    ...esm?.files,
    ...commonjs?.files,
    "json.mjs": jsonProgram.withAttribute,
    "types.mts": TYPES,
  },
  without: {
    ...esmWithoutZod?.files,
    ...commonjsWithoutZod?.files,
    ...Object.fromEntries(Object.values(schemasAlone)),
  },
};

describe.for(installers)("Installers", (installer) => {
  describe(installer.name, () => {
    /** The two projects of a workspace: one has zod, and its neighbour has none. */
    let workspace = "";
    let installation: Result | undefined;

    const start = (args: readonly string[], cwd: string) =>
      run("command" in installer.program ? installer.program.command : "", [...installer.args, ...args], cwd);

    beforeAll(async () => {
      if ("missing" in installer.program) return;
      const tarball = inject("tarball");
      workspace = writeCell(folder, installer.name, {
        ...installer.settings,
        "package.json": JSON.stringify({ name: "workspace", private: true, workspaces: ["packages/*"] }),
        "packages/with/package.json": manifestOf("with", { "military-pacts": tarball, zod: packZod() }),
        "packages/without/package.json": manifestOf("without", { "military-pacts": tarball }),
        ...Object.fromEntries(
          Object.entries(files).flatMap(([name, all]) =>
            Object.entries(all).map(([file, text]) => [`packages/${name}/${file}`, text]),
          ),
        ),
      });
      installation = await start(installer.install, workspace);
    });

    const cell = (
      name: string,
      project: keyof typeof files,
      args: readonly string[],
      judge: (result: Result, mark: (text: string) => void) => void,
    ) =>
      it(name, async ({ skip, task }) => {
        if ("missing" in installer.program) return skip(installer.program.missing);
        expect(installation).toMatchObject({ code: 0 });
        judge(await start(args, join(workspace, "packages", project)), (text) => {
          task.meta.cell = text;
        });
      });

    for (const [form, main] of [
      ["ESM", "main.mjs"],
      ["CommonJS", "main.cjs"],
    ] as const) {
      cell(form, "with", [...installer.node, main], (result) => expectOutput(result, program.text));
      cell(`without zod: ${form}`, "without", [...installer.node, main], (result) =>
        expectOutput(result, programWithoutZod.text),
      );
    }
    for (const [form, [main]] of Object.entries(schemasAlone))
      cell(`without zod: /schemas in ${form}`, "without", [...installer.node, main], ({ code, stderr }, mark) => {
        expect(code).not.toBe(0);
        expect(stderr).toMatch(installer.missing);
        expect(stderr).toContain(REMEDY);
        mark("says so");
      });
    cell("JSON, with an attribute", "with", [...installer.node, "json.mjs"], (result) =>
      expectOutput(result, jsonProgram.text),
    );
    cell("the command", "without", [...installer.exec, "military-pacts", "--version"], (result) =>
      expectOutput(result, `${version}\n`),
    );
    if (installer.folders) {
      const tsc = join(installed("typescript-7"), "bin/tsc");
      const options = ["--module", "nodenext", "--target", "es2022", "--types", "", "--strict", "--noEmit"];
      cell("types", "with", [...installer.node, tsc, ...options, "types.mts"], (result) => expectOutput(result, ""));
    }
  });
});
