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
