/** `military-pacts export` as it is built; what the tables hold is tested in tests/tables. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { agreements, membersOf, statusOn } from "military-pacts";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "military-pacts-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = resolve("dist/cli.js");
const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, "export", ...args], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });

describe("military-pacts export", () => {
  it("writes the status of a day", () => {
    const { status, stdout } = run("--table", "agreements", "--format", "ndjson", "--on", "2014-03-01");
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ agreement_id, force }) => [agreement_id, force])).toEqual(
      agreements.map(({ id }) => [id, statusOn(id, "2014-03-01").force]),
    );
  });

  it("writes the spans that hold on a day", () => {
    const { stdout } = run("--table", "memberships", "--format", "json", "--on", "1999-03-12");
    const nato = (JSON.parse(stdout) as { country: string; organization: string }[]).filter(
      ({ organization }) => organization === "nato",
    );
    expect(nato.map(({ country }) => country)).toEqual(membersOf("nato", "1999-03-12").map(({ code }) => code));
  });

  it.each([
    ["csv", "country,alpha3"],
    ["parquet", "PAR1"],
    ["json", "[\n{"],
    ["ndjson", '{"country"'],
  ])("writes a file in the format of its ending, %s", (format, start) => {
    const file = join(folder, `countries.${format}`);
    expect(run("--table", "countries", "--out", file)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(file, "latin1").startsWith(start)).toBe(true);
  });

  it("prints the bytes that it writes", () => {
    run("--table", "offices", "--format", "csv", "--bom", "--out", "offices.csv");
    const { stdout } = run("--table", "offices", "--bom");
    expect(stdout).toBe(readFileSync(join(folder, "offices.csv"), "utf8"));
    expect(stdout.charCodeAt(0)).toBe(0xfeff);
  });

  it("writes linked data", () => {
    const { "@graph": graph } = JSON.parse(run("--table", "decrees", "--format", "jsonld").stdout);
    expect(graph[0].type).toBe("Legislation");
  });

  it.each([
    [[], "--table: is missing; give one of agreements, parties"],
    [["--table", "agreement"], '--table: "agreement" is not accepted; give one of agreements, parties'],
    [["--table", "__proto__"], '--table: "__proto__" is not accepted'],
    [["--table", "claims", "--format", "xls"], "give one of csv, parquet, ndjson, json, jsonld"],
    [["--table", "claims", "--format", "toString"], '--format: "toString" is not accepted'],
    [["--table", "parties", "--format", "jsonld"], "linked data is there for agreements, decrees, claims"],
    [["--table", "parties", "--on", "2025-02-29"], '--on: "2025-02-29" is not accepted; give a calendar day'],
    [["--table", "sources", "--on", "2025-02-28"], "the table sources is the same on every day"],
    [["--table", "sources", "--format", "json", "--bom"], "a byte order mark is for --format csv"],
  ])("refuses %j as wrong use, and says what is accepted", (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["nowhere/a.csv", "nowhere: there is no such folder"],
    [".", "is a folder; give the name of a file"],
    ["countries.csv/a.csv", "a part of the path is no folder"],
  ])("tells why it cannot write %s", (file, message) => {
    writeFileSync(join(folder, "countries.csv"), "old");
    const { status, stderr } = run("--table", "countries", "--out", file);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(readFileSync(join(folder, "countries.csv"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it.skipIf(!existsSync("/dev/full"))("tells that the disk is full", () => {
    const { status, stderr } = run("--table", "countries", "--out", "/dev/full");
    expect([status, stderr]).toEqual([1, "error: /dev/full: the disk is full\n"]);
  });
});
