/** Prints what the built package costs beside its ceilings; `--write` records the figures and their parts. */
import { readFlags } from "../../scripts/command.js";
import { writeRecorded } from "./growth.js";
import { measureAll } from "./measure.js";

const flags = readFlags(["--write"]);
if (flags) {
  const all = await measureAll();
  const figure = (value: number | undefined) => (value?.toLocaleString("en-US") ?? "").padStart(9);
  console.log(`${"now".padStart(9)}${"ceiling".padStart(10)}${"design".padStart(10)}`);
  for (const { row, measured } of all) {
    console.log(
      `${figure(measured.size)} ${figure(row.ceiling)} ${figure(row.design)}  ${row.unit.padEnd(14)} ${row.name}`,
    );
  }
  if (flags.includes("--write"))
    writeRecorded(Object.fromEntries(all.map(({ row, measured }) => [row.name, measured])));
} else {
  process.exitCode = 1;
}
