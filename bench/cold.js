/** What is done first in a process: in-process milliseconds in a new process each time. */
import { spawnSync } from "node:child_process";

/** How a package is imported, as code. */
export const importing = {
  esm: (name) => `const all = await import("${name}");`,
  cjs: (name) => `const all = require("${name}");`,
};

const program = {
  esm: (code) => `const start = performance.now(); ${code} console.log(performance.now() - start, false);`,
  cjs: (code) => `const start = performance.now(); ${code} const end = performance.now();
    console.log(end - start, require("node:util").types.isModuleNamespaceObject(all));`,
};

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Times pieces of code in turn, so that a change of the machine's speed meets all of them, and each in every place of the
 * turn.
 *
 * @param kind `esm` or `cjs`: what the code is.
 * @param folder The project in which it runs.
 * @param codes The code, by name.
 * @param runs How many times each.
 * @returns By name: the median in milliseconds, and whether what `require` gave is an ES module; or the error.
 */
export function coldRuns(kind, folder, codes, runs) {
  const names = Object.keys(codes);
  const results = new Map(names.map((name) => [name, { times: [] }]));
  for (let run = 0; run < runs; run++) {
    const first = run % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const type = kind === "esm" ? "module" : "commonjs";
      const args = [`--input-type=${type}`, "-e", program[kind](codes[name])];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      const result = results.get(name);
      if (status === 0) {
        const [time, isModule] = stdout.trim().split(" ");
        result.times.push(Number(time));
        result.isModule = isModule === "true";
      } else result.error = /\b(ERR_\w+|\w*Error: .*)/.exec(stderr)?.[1] ?? `exit ${status}`;
    }
  }
  for (const result of results.values()) result.time = median(result.times);
  return results;
}
