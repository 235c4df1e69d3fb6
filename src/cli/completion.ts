import { Argument, type Command } from "commander";

const scripts: Readonly<Record<string, (names: string) => string>> = {
  bash: (names) => `complete -W "${names}" military-pacts\n`,
  zsh: (names) => `#compdef military-pacts\n_arguments '1:command:(${names})' '*:file:_files'\n`,
  fish: (names) => `complete -c military-pacts -n __fish_use_subcommand -f -a "${names}"\n`,
};

/** Adds the command `completion`. */
export function addCompletion(program: Command, names: readonly string[]): void {
  program
    .command("completion")
    .description("a script that completes the names of the commands")
    .addArgument(new Argument("<shell>").choices(Object.keys(scripts)))
    .addHelpText(
      "after",
      "\nExamples:\n  military-pacts completion bash >> ~/.bashrc\n  military-pacts completion fish > ~/.config/fish/completions/military-pacts.fish",
    )
    .action((shell: string) => {
      process.stdout.write((scripts[shell] as (names: string) => string)(names.join(" ")));
    });
}
