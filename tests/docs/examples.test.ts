/** Every example in a doc comment runs and gives what its comment says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as root from "military-pacts";
import * as check from "military-pacts/check";
import * as claims from "military-pacts/claims";
import * as dataset from "military-pacts/dataset";
import * as evidence from "military-pacts/evidence";
import * as labels from "military-pacts/labels";
import * as schemas from "military-pacts/schemas";
import * as search from "military-pacts/search";
import * as sources from "military-pacts/sources";
import { describe, expect, it } from "vitest";

const names = { ...root, ...check, ...claims, ...dataset, ...evidence, ...labels, ...schemas, ...search, ...sources };
const run = (expression: string): unknown =>
  new Function(...Object.keys(names), `"use strict"; return (${expression});`)(...Object.values(names));

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated"))
  .map((name) => join("src", name));

/** The lines of the examples of a file that say what they give. */
function* examplesOf(file: string): Iterable<{ file: string; expression: string; value: string }> {
  for (const [, example = ""] of readFileSync(file, "utf8").matchAll(/@example\n((?: *\* .*\n)+)/g)) {
    for (const line of example.split("\n").map((line) => line.replace(/^ *\* ?/, ""))) {
      const [, expression, value] = line.match(/^(?!const )(.*); \/\/ (.*)$/) ?? [];
      if (expression !== undefined && value !== undefined) yield { file, expression, value };
    }
  }
}

const examples = files.flatMap((file) => [...examplesOf(file)]);

describe("the examples of the documentation", () => {
  it("are many", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("$expression", ({ expression, value }) => {
    expect(run(expression)).toEqual(run(value));
  });
});
