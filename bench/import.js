/**
 * Cold import of the built package against countries-list: in-process milliseconds in a new process each time, the two in
 * turn, so that a change of the machine's speed meets both. Prints the median of each and their ratio.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = Number(process.argv[2] ?? 41);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Both stand in one `node_modules`, as they do in a project of their users, and are imported by name.
const project = mkdtempSync(join(tmpdir(), "military-pacts-"));
const installed = (name) => join(project, "node_modules", name);
cpSync(here("node_modules/countries-list"), installed("countries-list"), { recursive: true });
cpSync(here("../package.json"), join(installed("military-pacts"), "package.json"));
cpSync(here("../dist"), join(installed("military-pacts"), "dist"), { recursive: true });

const modules = { "countries-list 3.4.1": "countries-list", "military-pacts": "military-pacts" };

const cold = (name) =>
  Number(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`,
      ],
      { encoding: "utf8", cwd: project },
    ),
  );
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

const times = Object.fromEntries(Object.keys(modules).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) for (const [name, url] of Object.entries(modules)) times[name].push(cold(url));

const [peer, own] = Object.values(times).map(median);
for (const [name, all] of Object.entries(times)) console.log(`${name.padEnd(22)} ${median(all).toFixed(2)} ms`);
console.log(`ratio                  ${(own / peer).toFixed(2)} (ceiling 1.00)`);

rmSync(project, { recursive: true, force: true });
