/** Every block of the documentation runs against the installed package, and gives what the page says. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPackage, linkPackage } from "../installed.js";
import { type Command, commandsOf, installedBy } from "./commands.js";
import { type Block, blocksOf } from "./markdown.js";
import { pages } from "./pages.js";
import { compile, runBlock } from "./run.js";

const blocks = new Map([...pages].map(([page, markdown]) => [page, blocksOf(page, markdown)]));
const all = [...blocks.values()].flat();

let project = "";
beforeAll(() => {
  project = installPackage();
  const named = all.flatMap(({ language, text }) => (language === "sh" ? installedBy(text) : []));
  for (const name of new Set([...named, "zod", "@types/node", "undici-types"])) linkPackage(project, name);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const tell = ({ line, how }: Command) => `${line}${how === "checked" ? " (is there; not run)" : ""}`;

/** What a block is called in the list of tests: of commands, also what becomes of each. */
function title({ place, language, text }: Block): string {
  try {
    return `${place} ${language}${language === "sh" ? `: ${commandsOf(text).map(tell).join(" · ")}` : ""}`;
  } catch {
    // The test itself says what is wrong with the commands.
    return `${place} ${language}`;
  }
}

describe.each([...blocks].filter(([, { length }]) => length > 0))("%s", (_, blocks) => {
  for (const block of blocks) it(title(block), () => runBlock(project, block));
});

describe("the blocks", () => {
  it("are found", () => {
    expect(new Set(all.map(({ language }) => language))).toEqual(
      new Set(["js", "json", "python", "r", "sh", "sql", "ts"]),
    );
    expect(all.filter(({ output }) => output !== undefined).length).toBeGreaterThan(5);
  });

  it("in TypeScript compile, the declarations of the package among them", { timeout: 180_000 }, () => {
    expect(compile(project, all)).toEqual([]);
  });
});
