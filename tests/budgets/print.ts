/** Prints what the built package costs beside its ceilings. */
import { run } from "../../scripts/command.js";
import { writeRecorded } from "./growth.js";
import { measureAll } from "./measure.js";

const figure = (value: number | undefined) => (value?.toLocaleString("en-US") ?? "").padStart(9);
const options = {
  write: { means: "record the figures and their parts" },
  json: { means: "print them as JSON" },
} as const;

run(import.meta.url, { name: "budgets", options }, async ({ values }) => {
  const all = await measureAll();
  if (values.json) {
    console.log(JSON.stringify(all.map(({ row, measured }) => ({ ...row, size: measured.size }))));
    return;
  }
  console.log(`${"now".padStart(9)}${"ceiling".padStart(10)}${"design".padStart(10)}`);
  for (const { row, measured } of all) {
    console.log(
      `${figure(measured.size)} ${figure(row.ceiling)} ${figure(row.design)}  ${row.unit.padEnd(14)} ${row.name}`,
    );
  }
  if (values.write) writeRecorded(Object.fromEntries(all.map(({ row, measured }) => [row.name, measured])));
});
