/** The commands that ask the records, as they are built. */
import { spawnSync } from "node:child_process";
import { findAgreements } from "military-pacts";
import { describe, expect, it } from "vitest";

function run(args: readonly string[], { input = "", columns = 80 } = {}) {
  return spawnSync(process.execPath, ["dist/cli.js", ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, COLUMNS: String(columns) },
  });
}

describe("military-pacts", () => {
  it("checks a sentence, and each sentence of a pipe", () => {
    const { status, stdout } = run(["check", "Russia terminated its agreements with ten EU countries", "--json"]);
    expect([status, JSON.parse(stdout)[0].verdict]).toEqual([0, "contradicted"]);
    const piped = run(["check", "-", "--json"], { input: "Norway is in the EU. Norway is a member of NATO.\u0000" });
    expect(JSON.parse(piped.stdout).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "contradicted",
      "confirmed",
    ]);
    expect(run(["check", "-"], { input: "" }).status).toBe(1);
    expect(run(["check", "The weather was fine."]).status).toBe(1);
  });

  it("takes names as people type them, and names the nearest", () => {
    const { stdout } = run(["agreements", "--party", "Германия", "--ending", "AUTHORIZED", "--json"]);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(findAgreements({ party: "DE", ending: "authorized" }))),
    );
    const { status, stderr } = run(["country", "Germny"]);
    expect([status, stderr]).toEqual([2, 'error: no country is named "Germny"; did you mean Germany?\n']);
  });

  it("finds nothing under an address that no source has", () => {
    const { status, stdout, stderr } = run(["sources", "https://example.org/nothing"]);
    expect([status, stdout, stderr]).toEqual([1, "", "nothing found\n"]);
  });

  it.each([[["status", "relos", "--on", "soon"]], [["nothing"]], [["check"]], [["country", "--wrong"]]])(
    "exits with 2 for %j, without a stack trace",
    (args) => {
      const { status, stdout, stderr } = run(args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );
});
