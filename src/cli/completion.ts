import type { Command } from "commander";
import { fail } from "./fail.js";

const scripts: Readonly<Record<string, (names: string) => string>> = {
  bash: (names) => `complete -W "${names}" military-pacts\n`,
  zsh: (names) => `#compdef military-pacts\n_arguments '1:command:(${names})' '*:file:_files'\n`,
  fish: (names) => `complete -c military-pacts -n __fish_use_subcommand -f -a "${names}"\n`,
};

/** Lets the command `completion` print a script. */
export function completionBy(command: Command, names: readonly string[]): void {
  command.action((shell: string) => {
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (script) process.stdout.write(script(names.join(" ")));
    else
      fail(
        new Error(
          `${JSON.stringify(shell)} is no shell that has a script; give one of ${Object.keys(scripts).join(", ")}`,
        ),
        2,
      );
  });
}
