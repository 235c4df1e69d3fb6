import type { Command } from "commander";
import type { Question } from "./ask/command.js";

const ON = ["--on <day>", "the day, YYYY-MM-DD; without it, the last day that the data covers"] as const;
const FILTER = [
  ["--party <countries>", "a party by any name or code; several with commas"],
  ["--party-member-of <organization>", "a partner is a member of it"],
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
] as const;

/** The questions that the command line asks of the records. */
const questions: readonly Question[] = [
  {
    name: "agreements",
    description: "the agreements that meet every condition",
    options: FILTER,
    examples: ["agreements --party Germany", "agreements --decree 3810-r --party-member-of eu"],
  },
  {
    name: "agreement",
    words: "<words...>",
    description: "one agreement: parties, life, force and ending, claims, and what is not known",
    examples: ["agreement de-ru-1993-defence-ministries", "agreement relos"],
  },
  {
    name: "status",
    words: "<agreement...>",
    description: "whether an agreement binds, and how far its end has come",
    options: [ON, ["--party <country>", "for which party, or treaty"]],
    examples: ["status new-start-2010 --on 2023-03-01"],
  },
  {
    name: "timeline",
    description: "what happened, in order",
    options: [
      ["--from <day>", "the first day"],
      ["--to <day>", "the last day"],
      ["--party <country>", "a party"],
    ],
    examples: ["timeline --from 2025-12-01 --party Germany"],
  },
  {
    name: "members",
    words: "<organization...>",
    description: "the members of an organization on a day",
    options: [ON],
    examples: ["members NATO --on 1999-03-12"],
  },
  {
    name: "country",
    words: "<name...>",
    description: "a country by any code or name",
    examples: ["country Turkey", "country Германия"],
  },
  {
    name: "official",
    words: "<name...>",
    description: "a person and the offices held",
    examples: ["official Grachev"],
  },
  { name: "decree", words: "<number>", description: "an act by its number or id", examples: ["decree 3810-r"] },
  {
    name: "search",
    words: "<words...>",
    description: "the agreements that words are about",
    examples: ["search naval visits"],
  },
  {
    name: "claims",
    words: "[words...]",
    description: "what is said, with our verdicts",
    options: [
      ["--about <record>", "a record by name or id"],
      ["--verdict <word>", "such as contradicted"],
      ["--source <id>", "a source by id or address"],
    ],
    examples: ["claims ten EU countries", "claims --verdict contradicted --about 3810-r"],
  },
  {
    name: "sources",
    words: "<id>",
    description: "a source by id or address, or the sources of a record",
    examples: ["sources lenta-20251219", "sources de-ru-1993-defence-ministries"],
  },
  {
    name: "check",
    words: "<text...>",
    description: "what is known about a sentence, or, with -, about each sentence of a piped text",
    examples: ['check "Russia terminated its agreements with ten EU countries"', "check - < article.txt"],
  },
];

type Add = (program: Command) => void;

/** How each command is loaded: when it is asked for, and not before. */
export const commands: ReadonlyMap<string, () => Promise<Add>> = new Map<string, () => Promise<Add>>([
  ["report", async () => (await import("./report-command.js")).addReport],
  ...questions.map(
    (question) =>
      [
        question.name,
        async () => {
          const { addQuestion } = await import("./ask/command.js");
          return (program: Command) => addQuestion(program, question);
        },
      ] as const,
  ),
  ["validate", async () => (await import("./validate.js")).addValidate],
  ["diff", async () => (await import("./diff.js")).addDiff],
  ["export", async () => (await import("./export.js")).addExport],
  ["cite", async () => (await import("./cite.js")).addCite],
  [
    "completion",
    async () => {
      const { addCompletion } = await import("./completion.js");
      return (program: Command) => addCompletion(program, [...commands.keys()]);
    },
  ],
]);
