import { describe, expect, it } from "vitest";
import { eventTypes } from "../../../src/model/event.js";
import { real } from "../rules/real-data.js";
import { answersInterview } from "./answers.js";
import { wordChoices } from "./choices.js";
import { askFields, type Field, formOf, part } from "./form.js";
import type { ChoiceQuestion, Interview, TextQuestion } from "./interview.js";

/** The questions about some fields, answered with nothing. */
async function questions(form: ReturnType<typeof formOf>, fields: readonly Field[]) {
  const asked: (TextQuestion & Partial<ChoiceQuestion>)[] = [];
  const hear =
    <T>(answer: T) =>
    (question: TextQuestion) =>
      Promise.resolve(asked.push(question)).then(() => answer);
  const interview: Interview = {
    text: hear(""),
    choose: hear("") as Interview["choose"],
    chooseSome: hear([]) as Interview["chooseSome"],
    confirm: hear(false),
    reject: () => {},
    say: () => {},
  };
  const record = await askFields(interview, form, fields);
  return { asked, record };
}

describe("the questions", () => {
  const agreements = formOf(real, "agreements");

  it("are the words of the schema, with those of the object that a field lies in", async () => {
    const { asked } = await questions(agreements, ["title.en", "title.ru", "summary", "signed.place"]);
    expect(asked).toMatchObject([
      { key: "title.en", message: "Its title. In English." },
      { key: "title.ru", message: "Its title. In Russian, where known.", optional: true },
      { key: "summary", message: "What it is, in our words.", sentence: "summary" },
      { key: "signed.place", optional: true },
    ]);
    expect(asked[0]?.optional).toBeUndefined();
  });

  it("have every word of the model as an answer, and its meaning", async () => {
    const { asked } = await questions(part(agreements, "events.*", "first."), ["type", "on"]);
    expect(asked[0]).toMatchObject({ key: "first.type", choices: wordChoices(eventTypes) });
    expect(asked[0]?.choices?.map(({ value }) => value)).toEqual(eventTypes);
    for (const { value, hint } of asked[0]?.choices ?? []) expect(hint, value).toMatch(/\.$/);
    expect(asked[1]).toMatchObject({ key: "first.on", example: "2026-01-31, 2026-01 or 2026" });
  });

  it("are not asked where there is nothing to choose from, or they depend on what is not there", async () => {
    const none: readonly Field[] = [
      ["otherParties", () => ({ choices: [] })],
      ["level", ({ scope }) => (scope === undefined ? undefined : {})],
    ];
    expect(await questions(agreements, none)).toEqual({ asked: [], record: {} });
  });

  it("leave out what is not known, unless it is required", async () => {
    const { record } = await questions(formOf(real, "officials"), ["names.ru", "aliases"]);
    expect(record).toEqual({ aliases: [] });
    const answers = answersInterview({ aliases: "A. B, C" }, () => {});
    expect(await askFields(answers, formOf(real, "officials"), ["aliases"])).toEqual({ aliases: ["A. B", "C"] });
  });

  it("are about fields that exist", async () => {
    await expect(questions(agreements, ["titel.en"])).rejects.toThrow("The form has no titel.en.");
  });
});
