/** What a package's declarations cost and say: `tsc` over one line, and "Are the types wrong?" over the tarball. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../cold.js";

const bin = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
const [tsc, attw] = [bin("tsc"), bin("attw")];

const compilerOptions = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2022"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { encoding: "utf8" }).stdout;

/** A folder with one TypeScript file; returns how to compile it. */
function consumer(folder, name, text) {
  const home = join(folder, "consumers", name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "consumer.ts"), text);
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  return () => run(tsc, "-p", home, "--extendedDiagnostics");
}

const errorOf = (printed) => /error (TS\d+)/.exec(printed)?.[1];

/**
 * The total time of `tsc` over the one-line consumers, in turn with an empty file.
 *
 * @param folder The project in which the packages are installed.
 * @param packages Their names and consumers.
 * @param runs How many times each.
 * @returns By name (`empty` among them): the median in milliseconds, the first error, and whether the type is `any`.
 */
export function typeChecks(folder, packages, runs) {
  const compile = new Map([["empty", consumer(folder, "empty", "export {};\n")]]);
  const results = new Map([["empty", { times: [] }]]);
  for (const { name, consumer: user } of packages) {
    compile.set(name, consumer(folder, name, `${user.line}\nexport const value = ${user.value};\n`));
    // Nothing but `any` is assignable to a property that it does not have.
    const probe = consumer(folder, `${name}-any`, `${user.line}\nexport const value: { "": never } = ${user.value};\n`);
    const error = errorOf(compile.get(name)());
    results.set(name, { times: [], error, any: error === undefined && errorOf(probe()) === undefined });
  }
  for (let turn = 0; turn < runs; turn++) {
    for (const [name, check] of compile) {
      results.get(name).times.push(1000 * Number(/Total time: +([\d.]+)s/.exec(check())?.[1]));
    }
  }
  for (const result of results.values()) result.time = median(result.times);
  return results;
}

/**
 * The problems that "Are the types wrong?" finds in a tarball, with the profile `node16`: everything but the resolution
 * of Node 10.
 *
 * @param tarball The path of the tarball.
 * @returns How many of each kind.
 */
export function typeProblems(tarball) {
  const { analysis } = JSON.parse(run(attw, tarball, "--profile", "node16", "--format", "json"));
  const counts = new Map();
  for (const { kind, resolutionKind, resolutionOption } of analysis.problems) {
    if (resolutionKind === "node10" || resolutionOption === "node10") continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
