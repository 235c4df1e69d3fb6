/** `military-pacts report` as it is built. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("military-pacts report", () => {
  it("prints plain text to a pipe", () => {
    const { status, stdout: text } = run("report");
    expect(status).toBe(0);
    expect(text).toContain("Order No. 3810-r (3810-р) of the Government of the Russian Federation");
    expect(text).toContain("Eleven partners, all in NATO, nine in the EU");
    expect(text).not.toContain("\u001b[");
  });

  it("prints JSON for machines", () => {
    const { status, stdout } = run("report", "--json");
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json.partners).toEqual({ total: 11, nato: 11, eu: 9, notEu: ["Norway", "United Kingdom"] });
    expect(json.agreements).toHaveLength(11);
  });

  it("is offered where its name is misspelt", () => {
    const { status, stderr } = run("reprot");
    expect(status).toBe(1);
    expect(stderr).toMatch(/unknown command 'reprot'[\s\S]*Did you mean report/);
  });
});
