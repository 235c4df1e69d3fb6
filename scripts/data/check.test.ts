import { describe, expect, it, vi } from "vitest";
import { mend, report } from "./check.js";
import { recordFiles } from "./files/load.js";
import { claim, germany } from "./rules/harness.js";
import { type Change, change, jsonOf, real, rewrite } from "./rules/real-data.js";

describe("--fix", () => {
  const mended = (name: string, spoil: Change) => {
    const data = spoil(real);
    const files = [...recordFiles(data), data.release, data.countryDefaults];
    const file = files.find(({ path }) => path === `data/${name}.json`);
    return file && mend(file);
  };
  const textOf = (name: string) => recordFiles(real).find(({ path }) => path === `data/${name}.json`)?.text;

  it("leaves good data as it is", () => {
    const files = [...recordFiles(real), real.release, real.countryDefaults];
    expect(files.filter((file) => mend(file) !== file.text).map(({ path }) => path)).toEqual([]);
  });

  it("mends white space and the order of keys", () => {
    expect(
      mended(
        germany,
        rewrite(germany, (text) => text.replaceAll("\n", " ")),
      ),
    ).toBe(textOf(germany));
    const { id, $schema, ...rest } = jsonOf(germany);
    const shuffled = (text: string) => text && JSON.stringify({ ...rest, id, $schema });
    expect(mended(germany, rewrite(germany, shuffled))).toBe(textOf(germany));
  });

  it("mends spaces, hidden marks and a missing period", () => {
    const gist = String(jsonOf(claim).gist);
    const spoil = change(claim, { gist: ` ${gist.replace(" ", " \t\u00AD").replace(/\.$/, "")}` });
    expect(mended(claim, spoil)).toBe(textOf(claim));
  });

  it("puts events in order, each with its evidence", () => {
    const events = jsonOf(germany).events as unknown[];
    expect(mended(germany, change(germany, { events: events.toReversed() }))).toBe(textOf(germany));
  });

  it("cannot mend what is no JSON", () => {
    expect(
      mended(
        germany,
        rewrite(germany, () => "{", "the file is no JSON"),
      ),
    ).toBe("{");
  });
});

it("the check counts the problems that it prints", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(report(change(germany, { status: "in-force" })(real))).toBe(false);
  expect(error.mock.calls.at(-1)).toEqual(["\n1 problem in data/."]);
  error.mockRestore();
});
