/**
 * Writes `dist/data/SHA256SUMS`, the checksums of the data files, with which anybody can see that a copy is whole:
 * `sha256sum -c SHA256SUMS` in that folder. It comes last in the build.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "SHA256SUMS";
const folder = "dist/data";

const lines = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name !== NAME && statSync(join(folder, name)).isFile())
  .map((name) => name.replaceAll("\\", "/"))
  .sort()
  .map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex")}  ${name}\n`,
  );

writeFileSync(join(folder, NAME), lines.join(""));
