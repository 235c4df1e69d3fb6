import * as clack from "@clack/prompts";
import { Failure } from "../../command.js";
import {
  type Choice,
  type ChoiceQuestion,
  type Interview,
  plain,
  type TextQuestion,
  wrongChoice,
  wrongText,
} from "./interview.js";

/** The person pressed Ctrl-C. */
export class Cancelled extends Failure {
  constructor() {
    super("", 130);
  }
}

/** Above this number of choices, one types to search. */
const SEARCHED = 12;
const NOT_KNOWN = "not known";

function answered<T>(answer: T): Exclude<T, symbol> {
  if (clack.isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

const options = ({ choices, optional }: ChoiceQuestion) => [
  ...(optional ? [{ value: "", label: `none, or ${NOT_KNOWN}` }] : []),
  ...choices.map(({ value, label, hint }) => ({ value, label: label ?? value, ...(hint && { hint }) })),
];

const found = (search: string, { value, label, hint = "" }: Choice) =>
  `${value} ${label} ${hint}`.toLowerCase().includes(search.toLowerCase());

/**
 * Asks a person at a terminal. What was answered before stands in the field when the same question comes again.
 *
 * @param before Earlier answers by key; the new ones are added.
 */
export function terminalInterview(before: Map<string, string | readonly string[]>): Interview {
  const keep = <T extends string | readonly string[]>(key: string, answer: T): T => {
    before.set(key, answer);
    return answer;
  };
  const earlier = (key: string) => before.get(key);
  return {
    async text(question: TextQuestion) {
      const { key, message, optional, example, proposal } = question;
      const initial = earlier(key) ?? proposal;
      const answer = await clack.text({
        message: optional ? `${message} (Enter where it is ${NOT_KNOWN})` : message,
        ...(example !== undefined && { placeholder: example }),
        ...(typeof initial === "string" && { initialValue: initial }),
        validate: (given) => wrongText(question, plain(question, given ?? "")),
      });
      return keep(key, plain(question, answered(answer) ?? ""));
    },
    async choose(question: ChoiceQuestion) {
      const { key, message, choices, proposal } = question;
      const initial = earlier(key) ?? proposal;
      const common = {
        message,
        options: options(question),
        ...(typeof initial === "string" && { initialValue: initial }),
      };
      const answer =
        choices.length > SEARCHED
          ? await clack.autocomplete({
              ...common,
              placeholder: "type to search",
              maxItems: 8,
              filter: found,
              validate: (value) => wrongChoice(question, value),
            })
          : await clack.select(common);
      return keep(key, answered(answer) as string);
    },
    async chooseSome(question: ChoiceQuestion) {
      const { key, message, optional = false } = question;
      const initial = earlier(key);
      const answer = await clack.autocompleteMultiselect({
        message,
        options: options({ ...question, optional: false }),
        placeholder: "type to search, Tab to choose, Enter when done",
        maxItems: 8,
        filter: found,
        required: !optional,
        ...(Array.isArray(initial) && { initialValues: [...initial] }),
      });
      return keep(key, answered(answer) as readonly string[]);
    },
    async confirm({ message }) {
      return answered(await clack.confirm({ message, initialValue: false }));
    },
    reject: (_key, message) => clack.log.error(message),
    say: (message) => clack.log.info(message),
  };
}
