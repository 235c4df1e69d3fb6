import type { Command } from "commander";

/** A command as the help of all shows it: without what it takes to answer. */
interface Entry {
  readonly name: string;
  /** The words that it takes. */
  readonly words?: string;
  readonly description: string;
  /** Its options, with what they take. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  readonly examples: readonly string[];
  /** What makes it answer; loaded when it is asked for, and not before. */
  readonly load: () => Promise<(command: Command) => void>;
}

const asking = async () => (await import("./ask/command.js")).askBy;

const ON = ["--on <day>", "the day, YYYY-MM-DD; without it, the last day that the data covers"] as const;
const FILTER = [
  ["--party <names>", "a party by any name or code; here and below, several with commas"],
  ["--party-member-of <organization>", "a partner is a member of it"],
  ["--member-on <day>", "on which day: YYYY-MM-DD, or signing"],
  ["--decree <number>", "a decree by number or id"],
  ["--signatory <official>", "a signatory by name or id"],
  ["--instrument <word>", "treaty, agreement, memorandum …"],
  ["--level <word>", "interstate, intergovernmental or interagency"],
  ["--subject <word>", "what it is about, such as basing"],
  ["--scope <word>", "military or adjacent"],
  ["--region <word>", "Africa, Americas, Asia, Europe or Oceania"],
  ["--force <word>", "whether it binds, such as in-force"],
  ["--ending <word>", "how far its end has come, such as authorized"],
  ["--from <day>", "signed on that day or later"],
  ["--to <day>", "signed on that day or before"],
  ON,
  ["--csv", "print CSV for a spreadsheet, as the table agreements"],
] as const;

/** The commands but `validate`, in the order of the help. */
const entries: readonly Entry[] = [
  {
    name: "report",
    description: "order No. 3810-r of December 2025 and its eleven agreements, with a check on the press",
    options: [
      ["--sources", "name the sources of the order and their addresses"],
      ["--json", "print JSON for machines"],
    ],
    examples: ["report", "report --sources"],
    load: async () => (await import("./report-command.js")).reportBy,
  },
  {
    name: "agreements",
    description: "the agreements that meet every condition",
    options: FILTER,
    examples: [
      "agreements --party Germany --force in-force,presumed",
      "agreements --decree 3810-r --party-member-of eu",
      "agreements --subject basing --csv > basing.csv",
    ],
    load: asking,
  },
  {
    name: "agreement",
    words: "<words...>",
    description: "one agreement: parties, life, force and ending, claims, and what is not known",
    examples: ["agreement de-ru-1993-defence-ministries", "agreement relos"],
    load: asking,
  },
  {
    name: "status",
    words: "<agreement...>",
    description: "whether an agreement binds, and how far its end has come",
    options: [ON, ["--party <country>", "for which party, or treaty"]],
    examples: ["status new-start-2010 --on 2023-03-01", "status cfe-1990 --party treaty"],
    load: asking,
  },
  {
    name: "timeline",
    description: "what happened, in order",
    options: [
      ["--from <day>", "the first day"],
      ["--to <day>", "the last day"],
      ["--party <country>", "a party"],
    ],
    examples: ["timeline --from 2025-12-01 --party Germany", "timeline --from 2026-01-01 --json"],
    load: asking,
  },
  {
    name: "members",
    words: "<organization...>",
    description: "the members of an organization on a day",
    options: [ON],
    examples: ["members NATO --on 1999-03-12", "members csto --sources"],
    load: asking,
  },
  {
    name: "country",
    words: "<name...>",
    description: "a country by any code or name",
    examples: ["country Turkey", "country Германия"],
    load: asking,
  },
  {
    name: "official",
    words: "<name...>",
    description: "a person and the offices held",
    examples: ["official Grachev", "official Шойгу --json"],
    load: asking,
  },
  {
    name: "decree",
    words: "<number...>",
    description: "an act by its number or id",
    examples: ["decree 3810-r", "decree ru-gov-2025-3810-r --sources"],
    load: asking,
  },
  {
    name: "search",
    words: "<words...>",
    description: "the agreements that words are about",
    examples: ["search naval visits", "search военно-морские базы"],
    load: asking,
  },
  {
    name: "claims",
    words: "[words...]",
    description: "what is said, with our verdicts",
    options: [
      ["--about <record>", "a record by name or id"],
      ["--verdict <words>", "such as contradicted; several with commas"],
      ["--source <id>", "the source that carries it, by id or address"],
      ["--speaker <name>", "the official or agency to whom it is attributed"],
      ["--topic <topic>", "the question that it answers, such as eu-count"],
    ],
    examples: ["claims ten EU countries", "claims --verdict contradicted --about 3810-r --sources"],
    load: asking,
  },
  {
    name: "sources",
    words: "<id...>",
    description: "a source by id or address, or the sources of a record",
    examples: ["sources lenta-20251219", "sources de-ru-1993-defence-ministries"],
    load: asking,
  },
  {
    name: "check",
    words: "<text...>",
    description: "what is known about a sentence, or, with -, about each sentence of a piped text",
    examples: ['check "Russia terminated its agreements with ten EU countries"', "check - < article.txt"],
    load: asking,
  },
  {
    name: "diff",
    words: "<old> [new]",
    description: "what changed in the data between two releases, and which release that demands",
    options: [["--json", "print JSON for machines, instead of Markdown"]],
    examples: ["diff 1.2.0", "diff 1.2.0 1.3.0 --json"],
    load: async () => (await import("./diff.js")).diffBy,
  },
  {
    name: "export",
    description: "write a table for R, Stata, Python, SQL or a spreadsheet",
    examples: ["export --table agreements > agreements.csv", "export --table dyad_year --out dyads.parquet"],
    load: async () => (await import("./export.js")).exportBy,
  },
  {
    name: "cite",
    words: "[agreement]",
    description: "how to cite this version of the data set, or one agreement in it",
    examples: ["cite", "cite new-start-2010 --format bibtex"],
    load: async () => (await import("./cite.js")).citeBy,
  },
  {
    name: "completion",
    words: "<shell>",
    description: "a script that completes the names of the commands: for bash, zsh or fish",
    examples: ["completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/military-pacts.fish"],
    load: async () => {
      const { completionBy } = await import("./completion.js");
      return (command) => completionBy(command, commandNames);
    },
  },
];

const VALIDATE = "validate";

const commandNames: readonly string[] = [...entries.map(({ name }) => name), VALIDATE];

/** Adds a command with its words, options and examples; it answers nothing yet. */
function add(program: Command, { name, words, description, options = [], examples }: Entry): Command {
  const command = program.command(words === undefined ? name : `${name} ${words}`).description(description);
  for (const [flags, text] of options) command.option(flags, text);
  const lines = examples.map((line) => `  military-pacts ${line}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

/**
 * Adds the command that is asked for, ready to answer. For a name that is none, and for the help of all, every command is
 * added as the help shows it.
 */
export async function addCommands(program: Command, asked: string | undefined): Promise<void> {
  const entry = entries.find(({ name }) => name === asked);
  if (entry) {
    const configure = await entry.load();
    configure(add(program, entry));
    return;
  }
  const { addValidate } = await import("./validate.js");
  if (asked !== VALIDATE) for (const each of entries) add(program, each);
  addValidate(program);
}
