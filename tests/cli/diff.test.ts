/** The command that consumers have, as it is built; `npm test` builds it before. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../repository.js";

const dist = resolve(import.meta.dirname, "../../dist");

function diff(...args: readonly string[]) {
  const command = [join(dist, "cli.js"), "diff", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** An older release, of which the agreement with Germany had another summary, and an agreement less was known. */
function older(): string {
  const folder = temporaryFolder();
  cpSync(join(dist, "data"), folder, { recursive: true });
  const path = join(folder, "agreements.json");
  const agreements = JSON.parse(readFileSync(path, "utf8")) as { id: string; summary: string }[];
  const known = agreements
    .filter(({ id }) => id !== "gb-ru-1997-defence-ministries")
    .map((each) => (each.id === "de-ru-1993-defence-ministries" ? { ...each, summary: "Short." } : each));
  writeFileSync(path, JSON.stringify(known));
  return folder;
}

describe("military-pacts diff", () => {
  it("lists what changed up to the release that it belongs to", () => {
    const { status, stdout } = diff(older());
    expect(status).toBe(0);
    expect(stdout).toContain("1 agreement added; facts changed in 1 agreement. That demands a minor release.");
    expect(stdout).toContain("(agreement `gb-ru-1997-defence-ministries`)");
    expect(stdout).toMatch(/\n {2}- `summary`: Short\. → [^\n]+ \(\[[^\n]+\]\(https?:\/\//);
  });

  it("says the same to machines", () => {
    const { status, stdout } = diff(older(), join(dist, "data"), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      bump: "minor",
      added: [{ type: "agreement", id: "gb-ru-1997-defence-ministries" }],
      removed: [],
      changed: [
        {
          type: "agreement",
          id: "de-ru-1993-defence-ministries",
          fields: [
            {
              path: "summary",
              old: "Short.",
              sources: expect.arrayContaining([expect.objectContaining({ id: "rbc-20251219" })]),
            },
          ],
        },
      ],
    });
  });

  it("has nothing to tell of one release", () => {
    const data = join(dist, "data");
    expect(diff(data, data)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^# From .*\n\nNothing changed in the data\.\n$/),
      stderr: "",
    });
  });

  it("says what is no release, and what it accepts", () => {
    const { status, stdout, stderr } = diff("nowhere");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "error: nowhere: there is no such file or folder; accepted: a published version such as 1.2.0, a tarball, or the folder of an installed package\n",
    );
    expect(diff().stderr).toContain("missing required argument 'old'");
  });
});
