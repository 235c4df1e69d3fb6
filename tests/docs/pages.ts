import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../installed.js";

/** The pages of the documentation, by their paths. Those that do not exist yet are left out. */
export const pages: ReadonlyMap<string, string> = new Map(
  [
    "README.md",
    "CONTRIBUTING.md",
    "bench/README.md",
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map(
      (name) => `docs/${name.replaceAll("\\", "/")}`,
    ),
  ]
    .filter((page) => page.endsWith(".md") && existsSync(join(root, page)))
    .sort()
    .map((page) => [page, readFileSync(join(root, page), "utf8")]),
);
