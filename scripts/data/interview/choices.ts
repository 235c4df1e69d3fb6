import { compareText } from "../../../src/queries/order.js";
import type { CollectionName } from "../../schema/collections.js";
import { readModel } from "../../schema/model.js";
import type { Data } from "../files/load.js";
import { type RecordIn, recordsOf } from "../rules/records.js";
import type { Choice } from "./interview.js";

let meanings: ReadonlyMap<string, ReadonlyMap<string, string | undefined>> | undefined;

/** What the words of a vocabulary mean, as the model says; nothing where they are no vocabulary of it. */
function meaningsOf(words: readonly string[]): ReadonlyMap<string, string | undefined> | undefined {
  meanings ??= new Map(
    [...readModel().words.values()].map((list) => [
      list.map(({ word }) => word).join(" "),
      new Map(list.map(({ word, meaning }) => [word, meaning])),
    ]),
  );
  return meanings.get(words.join(" "));
}

/** The words of a vocabulary, or some texts, as choices. */
export function wordChoices(words: readonly string[]): readonly Choice[] {
  const known = meaningsOf(words);
  return words.map((value) => {
    const hint = known?.get(value);
    return { value, ...(hint !== undefined && { hint }) };
  });
}

/** How a record is called, and what tells it from others. */
function called(id: string, record: object): Omit<Choice, "value"> {
  const { name, title, summary, publisher, url } = record as Readonly<Record<string, unknown>>;
  if (typeof name === "string") return { label: `${name} (${id})` };
  const text = (title as { en?: string } | undefined)?.en ?? title ?? summary ?? url;
  return { label: publisher ? `${id}  ${publisher}` : id, hint: String(text) };
}

/** The records of a collection, or some of them. */
export const recordChoices = <Name extends CollectionName>(
  data: Data,
  name: Name,
  isChoice: (record: RecordIn<Name>) => boolean = () => true,
): readonly Choice[] =>
  recordsOf(data, name)
    .filter(({ record }) => isChoice(record))
    .map(({ file, record }) => ({ value: file.name, ...called(file.name, record) }))
    .sort((a, b) => compareText(a.value, b.value));
