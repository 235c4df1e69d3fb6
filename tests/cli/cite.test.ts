/** `military-pacts cite` as it is built; what a citation says is tested beside its source. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/cli/cite.js";

const germany = "de-ru-1993-defence-ministries";

describe("military-pacts cite", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["dist/cli.js", "cite", ...args], { encoding: "utf8" });

  it("prints what the function gives", () => {
    expect(run().stdout).toBe(cite("text"));
    expect(run(germany, "--format", "ris").stdout).toBe(cite("ris", germany));
  });

  it.each([
    [["nothing"], 'no agreement has the id "nothing"; give an id such as'],
    [["--format", "apa"], "Allowed choices are text, bibtex, ris, csl-json, cff"],
    [[germany, "--format", "cff"], "give text, bibtex, ris or csl-json"],
  ])("refuses %j and says what is accepted", (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
