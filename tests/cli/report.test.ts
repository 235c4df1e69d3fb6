/** `military-pacts report` as it is built. */
import { spawnSync } from "node:child_process";
import { asOf } from "military-pacts";
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

  it("says of each agreement in words what its force and its ending are", () => {
    const rows = run("report").stdout.split("\n");
    const head = rows.findIndex((row) => row.startsWith("Partner"));
    expect(rows[head]).toContain(`Status on ${asOf}`);
    const germany = rows.find((row) => row.startsWith("Germany"));
    expect(germany).toMatch(/1993-04-13 +Moscow +32 +yes +yes +presumed in force; end authorized$/);
    expect(rows.filter((row) => row.endsWith("presumed in force; end authorized"))).toHaveLength(11);
  });

  it("prints JSON for machines", () => {
    const { status, stdout } = run("report", "--json");
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json.partners).toEqual({ total: 11, nato: 11, eu: 9, notEu: ["Norway", "United Kingdom"] });
    expect(json.agreements).toHaveLength(11);
    expect(json.agreements[1]).toMatchObject({ partner: "Germany", force: "presumed", ending: "authorized" });
    expect(json.agreements[1]).not.toHaveProperty("status");
  });

  it("is offered where its name is misspelt", () => {
    const { status, stderr } = run("reprot");
    expect(status).toBe(2);
    expect(stderr).toMatch(/unknown command 'reprot'[\s\S]*Did you mean report/);
  });
});
