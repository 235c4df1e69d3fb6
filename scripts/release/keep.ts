/**
 * Keeps what is in the working tree as the last release, in `released/`. Refuses where the version has risen by less than
 * the changes since the one before it demand.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run } from "../command.js";
import { checkSinceRelease } from "./gate.js";
import { RELEASED, writeReleased } from "./released.js";
import { FIRST, versionIn } from "./version.js";

run(import.meta.url, {}, async () => {
  const root = process.cwd();
  const version = versionIn(readFileSync(join(root, "package.json"), "utf8"));
  const isFirst = version === FIRST && !existsSync(join(root, RELEASED));
  const { lines, problems } = isFirst ? { lines: [], problems: [] } : await checkSinceRelease(root);
  for (const line of lines) console.log(line);
  if (problems.length > 0) throw new Failure(problems.join("\n\n"));
  writeReleased(root);
  console.log(`Wrote ${RELEASED}/.`);
});
