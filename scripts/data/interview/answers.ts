import { show } from "../../../src/queries/arguments.js";
import { Failure } from "../../command.js";
import type { Json } from "../files/load.js";
import {
  type ChoiceQuestion,
  type Interview,
  isTextList,
  plain,
  type TextQuestion,
  wrongChoice,
  wrongText,
} from "./interview.js";

/** An answer that is not accepted, or the end of the questions without a record. */
export class Refused extends Failure {}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The paths of all answers in a file; those of a list of texts count as one. */
function answerPaths(value: unknown, path = ""): string[] {
  if (!isObject(value) || isTextList(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => answerPaths(item, path === "" ? key : `${path}.${key}`));
}

/** Answers from a file: JSON in which each answer stands at the key of its question, such as `title.en`. */
export interface AnswersInterview extends Interview {
  /** Refuses a file with answers to questions that nobody asked. */
  readonly finish: () => void;
}

/** Reads answers where a person would be asked. */
export function answersInterview(answers: Json, say: (message: string) => void): AnswersInterview {
  const asked = new Set<string>();
  const refuse = (key: string, message: string): never => {
    throw new Refused(`${key}: ${message}`);
  };
  const at = (key: string): unknown => {
    asked.add(key);
    return key.split(".").reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), answers);
  };
  const checked = (key: string, value: unknown, wrong: string | undefined) => {
    if (wrong !== undefined) refuse(key, value === undefined || value === "" ? wrong : `${show(value)} ${wrong}`);
  };
  return {
    async text(question: TextQuestion) {
      const given = at(question.key) ?? question.proposal ?? "";
      if (typeof given !== "string") return refuse(question.key, `${show(given)} accepted: a text`);
      const text = plain(question, given);
      checked(question.key, text, wrongText(question, text));
      return text;
    },
    async choose(question: ChoiceQuestion) {
      const proposal = question.choices.find(({ value }) => value === question.proposal)?.value;
      const given = at(question.key) ?? proposal ?? "";
      checked(question.key, given, wrongChoice(question, given));
      return given as string;
    },
    async chooseSome(question: ChoiceQuestion) {
      const given = at(question.key) ?? [];
      if (!isTextList(given)) return refuse(question.key, `${show(given)} accepted: a list of texts`);
      for (const value of given) checked(question.key, value, wrongChoice({ ...question, optional: false }, value));
      if (given.length === 0 && !question.optional)
        refuse(question.key, "is missing; accepted: at least one of a list");
      return given;
    },
    async confirm({ key }) {
      const given = at(key);
      // An object of answers says that there is something to ask about.
      if (given === undefined || typeof given === "boolean" || isObject(given)) return Boolean(given);
      return refuse(key, `${show(given)} accepted: true or false`);
    },
    reject: refuse,
    say,
    finish() {
      const unknown = answerPaths(answers).find((path) => !asked.has(path));
      if (unknown !== undefined) refuse(unknown, `is no question here; asked were: ${[...asked].join(", ")}`);
    },
  };
}
