import * as z from "zod";
import { nearestOf } from "../../../src/queries/nearest.js";
import { describeIssues } from "../../../src/rules/issues.js";
import { textValue } from "../../../src/schemas/values.js";
import { copiedText } from "../rules/no-copied-text.js";
import { plainForm } from "../rules/plain-text.js";
import { sentenceProblems } from "../rules/prose.js";

/** What every question has. */
interface Question {
  /** Its name in a file of answers: where the answer goes in the record, as far as it goes there. */
  readonly key: string;
  /** The question. */
  readonly message: string;
  /** Whether "not known" is an answer. */
  readonly optional?: boolean;
}

/** A question for words of one's own. */
export interface TextQuestion extends Question {
  /** What is accepted; one line of text where nothing else is said. */
  readonly schema?: z.ZodType;
  /** The property of a record whose sentences it asks for: they get the plain form of all sentences there. */
  readonly sentence?: string;
  /** A text of the accepted form. */
  readonly example?: string;
  /** An answer that can be taken as it is. */
  readonly proposal?: string;
  /** What else is wrong with an answer. */
  readonly check?: (answer: string) => string | undefined;
}

/** One of the answers that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label?: string;
  readonly hint?: string;
}

/** A question with given answers. */
export interface ChoiceQuestion extends Question {
  readonly choices: readonly Choice[];
  /** An answer that can be taken as it is. */
  readonly proposal?: string;
}

/**
 * Whoever answers: a person at a terminal, or a file. A text or choice that is not known is empty. Only answers that
 * are accepted come back.
 */
export interface Interview {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  chooseSome(question: ChoiceQuestion): Promise<readonly string[]>;
  confirm(question: Question): Promise<boolean>;
  /** Says that answers do not fit together; a person is asked again, a file is rejected. */
  reject(key: string, message: string): void;
  /** Says something that needs no answer. */
  say(message: string): void;
}

/** A text in the plain form: sentences with single spaces and a period at the end, other texts without outer spaces. */
export const plain = ({ sentence }: TextQuestion, text: string): string =>
  sentence === undefined || text.trim() === "" ? text.trim() : plainForm(text, sentence);

/** What is wrong with a sentence; nothing where it is accepted. */
const wrongSentence = (text: string) => [...sentenceProblems(text), ...copiedText(text)][0]?.message;

/** What is wrong with a text in its plain form; nothing where it is accepted. */
export function wrongText(question: TextQuestion, text: string): string | undefined {
  const { schema = textValue, sentence, optional, check, example } = question;
  if (text === "" && optional) return undefined;
  if (text === "") return `is missing; accepted: ${example ? `a text such as ${JSON.stringify(example)}` : "a text"}`;
  const [issue] = describeIssues(schema, text);
  return issue?.message ?? (sentence === undefined ? undefined : wrongSentence(text)) ?? check?.(text);
}

/** How many choices are listed in a message. */
const LISTED = 40;

/** What is wrong with a choice; nothing where it is one. */
export function wrongChoice({ choices, optional }: ChoiceQuestion, value: unknown): string | undefined {
  if (choices.some((choice) => choice.value === value) || (value === "" && optional)) return undefined;
  const shown = choices.slice(0, LISTED).map((choice) => JSON.stringify(choice.value));
  if (choices.length === 0) return "accepted: nothing, since there is nothing to choose from";
  const values = choices.map((choice) => choice.value);
  const near = values.length > LISTED && typeof value === "string" ? nearestOf(value, values) : undefined;
  if (near !== undefined) return `accepted: one of ${values.length}; the nearest is ${JSON.stringify(near)}`;
  const more = choices.length > LISTED ? ` and ${choices.length - LISTED} more` : "";
  return `accepted: ${shown.join(", ")}${more}`;
}

/** A list of texts that are not empty. */
export const isTextList = (value: unknown): value is readonly string[] => z.array(z.string()).safeParse(value).success;
