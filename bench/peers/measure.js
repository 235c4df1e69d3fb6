/** Measures every package in one project. */
import { join } from "node:path";
import { coldRuns, importing } from "../cold.js";
import { addPackage, installed } from "../project.js";
import { answer, questions } from "./answers.js";
import { bundle } from "./bundles.js";
import { packages } from "./packages.js";
import { typeChecks, typeProblems } from "./types.js";

/** A package of one file that exports nothing, of either kind. */
const EMPTY = { esm: "empty-esm", cjs: "empty-cjs" };

const [{ name: own }] = packages;

/** Results of `coldRuns` with their ratio to that of our package. */
function ratios(results) {
  const unit = results.get(own).time;
  for (const result of results.values()) result.ratio = result.time / unit;
  return results;
}

/** The code of a user who imports a package and asks it for one thing. */
function firstFact({ line, value }) {
  const [, names, from] = /^import (.*) from (.*);$/.exec(line);
  return `const ${names.startsWith("{") ? names : `{ default: ${names} }`} = await import(${from}); ${value};`;
}

/** The cold runs of every package: importing it in both kinds, and asking it for one thing. */
function measureTimes(folder, runs) {
  const byName = (code) => Object.fromEntries(packages.map((entry) => [entry.name, code(entry)]));
  const imports = (kind) => {
    const codes = { ...byName(({ name }) => importing[kind](name)), empty: importing[kind](EMPTY[kind]) };
    return ratios(coldRuns(kind, folder, codes, runs));
  };
  addPackage(folder, EMPTY.esm, { type: "module", main: "index.js" }, "export {};\n");
  addPackage(folder, EMPTY.cjs, { main: "index.js" }, "");
  const facts = byName(({ consumer }) => firstFact(consumer));
  return { esm: imports("esm"), cjs: imports("cjs"), fact: ratios(coldRuns("esm", folder, facts, runs)) };
}

/**
 * Everything that the page shows.
 *
 * @param runs How many cold runs of each package, and how many type checks.
 * @param tell Is told what is being done.
 */
export async function measure(runs, tell) {
  tell("installing");
  const project = installed(packages.map(({ name }) => name).filter((name) => name !== own));
  const { folder, tarballs } = project;
  try {
    tell("cold imports");
    const times = measureTimes(folder, runs.imports);
    tell("type checks");
    const checks = typeChecks(folder, packages, runs.checks);
    tell("bundles, types and answers");
    const rows = [];
    for (const entry of packages) {
      const { name } = entry;
      const tarball = tarballs.find((one) => one.name === name);
      rows.push({
        ...entry,
        version: tarball.version,
        esm: times.esm.get(name),
        cjs: times.cjs.get(name),
        first: times.fact.get(name),
        smallest: { ...entry.smallest, bytes: await bundle(folder, entry.smallest.code) },
        whole: await bundle(folder, `import * as all from "${name}";\nconsole.log(all);`),
        unpacked: tarball.unpackedSize,
        tarball: tarball.size,
        check: checks.get(name),
        problems: typeProblems(join(folder, tarball.filename)),
        answers: questions.map((question) => answer(folder, entry, question)),
      });
    }
    return { rows, empty: { esm: times.esm.get("empty"), cjs: times.cjs.get("empty"), check: checks.get("empty") } };
  } finally {
    project.remove();
  }
}
