/** Cold import (ESM) of the built package against countries-list. Prints the median of each and their ratio. */
import { coldRuns, importing } from "./cold.js";
import { installed, versionOf } from "./project.js";

const RUNS = Number(process.argv[2] ?? 41);

const { folder, remove } = installed(["countries-list"]);
const names = ["countries-list", "military-pacts"];
const codes = Object.fromEntries(names.map((name) => [name, importing.esm(name)]));
const [peer, own] = [...coldRuns("esm", folder, codes, RUNS).values()];
remove();

console.log(`countries-list ${versionOf("countries-list")}   ${peer.time.toFixed(2)} ms`);
console.log(`military-pacts         ${own.time.toFixed(2)} ms`);
console.log(`ratio                  ${(own.time / peer.time).toFixed(2)} (ceiling 1.00)`);
