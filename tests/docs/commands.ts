import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../installed.js";

/** A line of a `sh` block, and what becomes of it. */
export interface Command {
  readonly line: string;
  /**
   * Run in the project; done, for what is installed is there; or only checked, because it would change or build this
   * repository, or needs what is not here.
   */
  readonly how: "run" | "done" | "checked";
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};

/** Commands of the shell that change nothing outside of the project. */
const HARMLESS = ["cat", "cd", "echo", "head", "ls", "node", "printf", "sed", "sha256sum", "sort", "wc"];

/** The packages that `npm install` names, without flags and versions. */
const packagesIn = (words: readonly string[]) =>
  words.filter((word) => !word.startsWith("-")).map((word) => word.replace(/(?<=.)@.*$/, ""));

/** The packages that the blocks install beside this one. */
export const installedBy = (text: string): readonly string[] =>
  linesOf(text).flatMap((line) =>
    /^npm (?:install|i) /.test(line)
      ? packagesIn(line.split(/\s+/).slice(2)).filter((name) => name !== "military-pacts")
      : [],
  );

/** The lines of a block without comments; a line that ends with a backslash goes on. */
const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#\s.*$/, "").trim())
    .filter((line) => line !== "");

function npmCommand([verb = "", ...words]: readonly string[], line: string): Command["how"] {
  const prefix = words[words.indexOf("--prefix") + 1];
  const script = verb === "run" ? words.find((word) => !word.startsWith("-")) : verb;
  if (verb === "install" || verb === "i") {
    for (const name of packagesIn(words)) {
      if (name !== "military-pacts" && !(name in manifest.devDependencies))
        throw new Error(`${line}: no test has ${name}`);
    }
    return "done";
  } else if (verb === "ci") {
    if (words.includes("--prefix") && !existsSync(join(root, prefix ?? "", "package-lock.json"))) {
      throw new Error(`${line}: there is nothing to install`);
    }
  } else if (verb !== "audit" && (!script || !(script in manifest.scripts))) {
    throw new Error(`${line}: package.json has no such script`);
  }
  return "checked";
}

/** What becomes of one command. Throws where nothing is known of it. */
function howOf(command: string, line: string): Command["how"] {
  const [program = "", ...words] = command.trim().split(/\s+/);
  if (program === "npm") return npmCommand(words, line);
  if (program === "git") return "checked";
  if (program === "npx" && words[0] === "changeset") return "checked";
  // No version is published where the tests run.
  if (program === "npx" && words[0] === "military-pacts") return words[1] === "diff" ? "checked" : "run";
  if (HARMLESS.includes(program)) return "run";
  throw new Error(`${line}: no test knows the command ${program}`);
}

/** The commands of a block. Throws where one is unknown, or is not in this repository. */
export function commandsOf(text: string): readonly Command[] {
  return linesOf(text).map((line) => {
    const hows = new Set(line.split(/&&|\|\|?|;/).map((command) => howOf(command, line)));
    const [how = "checked"] = hows;
    return { line, how: hows.size === 1 ? how : "checked" };
  });
}
