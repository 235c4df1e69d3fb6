import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../installed.js";

/** The pages of the documentation, by their paths. A changelog tells of versions that are gone, and is none of them. */
export const pages: ReadonlyMap<string, string> = new Map(
  [
    ...readdirSync(root).filter((name) => name !== "CHANGELOG.md"),
    "bench/README.md",
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map(
      (name) => `docs/${name.replaceAll("\\", "/")}`,
    ),
  ]
    .filter((page) => page.endsWith(".md"))
    .sort()
    .map((page) => [page, readFileSync(join(root, page), "utf8")]),
);
