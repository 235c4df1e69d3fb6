import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLiteral, parseText } from "./text.js";

describe("a generated text", () => {
  it("is ASCII, and gives back any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
        const literal = jsonLiteral({ value, text });
        expect(literal).toMatch(/^'[\x20-\x7e]*'$/);
        expect(parseText(new Function(`return ${literal};`)())).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
    );
  });

  it("gives back what it says in phrases", () => {
    const words = fc.constantFrom("of", "the", "Agreement", "between", "Government", "ofthe", "$a", "a", "Ъ", "Россия");
    const sentence = fc.array(words, { minLength: 1, maxLength: 30 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 20, maxLength: 60 }), (texts) => {
        const literal = jsonLiteral(texts, { phrases: true });
        expect(parseText(new Function(`return ${literal};`)())).toEqual(texts);
      }),
    );
    const long = Array.from({ length: 200 }, (_, place) => `The Government of the Federation, ${place % 7}`);
    expect(jsonLiteral(long, { phrases: true }).length).toBeLessThan(jsonLiteral(long).length / 2);
  });

  it.each([
    "Соглашение о «базе» 102, ёЁ",
    "Türkiye, Côte d’Ivoire, Rühe",
    "विनय कुमार",
    "a'b\\c\"d\n\u2028",
    "\u0380\u0480\u00ff",
  ])("keeps %j", (text) => {
    expect(parseText(new Function(`return ${jsonLiteral([text])};`)())).toEqual([text]);
  });
});
