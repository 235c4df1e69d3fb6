import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lintWorkflows, workflowProblems } from "./workflows.js";

const folder = ".github/workflows";
const names = readdirSync(folder);
const text = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

it("finds nothing wrong with the workflows (npm run release:workflows)", async () => {
  expect(await lintWorkflows(".")).toEqual([]);
});

/** An expression of a workflow. */
const expression = (text: string) => ["$", "{{ ", text, " }}"].join("");

describe("the linter", () => {
  const good = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm run --silent there
`;
  const problems = (from: string, to: string) => workflowProblems("w.yml", good.replace(from, to), ["there"]);

  it("accepts a workflow", async () => {
    expect(await problems("", "")).toEqual([]);
  });

  it.each([
    [
      "a tag for a hash",
      "3d3c42e5aac5ba805825da76410c181273ba90b1",
      "v7",
      /^w\.yml:7: actions\/checkout@v7 is not pinned/,
    ],
    ["a hash cut short", "3d3c42e5aac5ba805825da76410c181273ba90b1", "3d3c42e", /^w\.yml:7: .* is not pinned/],
    ["a hash without its version", " # v7.0.1", "", /^w\.yml:7: .* says no version/],
    ["a script that is not there", "there", "elsewhere", /^w\.yml:8: npm run elsewhere is no script; accepted: there/],
    [
      "an expression in a script",
      "npm run --silent there",
      `echo ${expression("github.sha")}`,
      /^w\.yml:8: holds an expression/,
    ],
    [
      "what a stranger wrote, in a script",
      "npm run --silent there",
      `echo ${expression("github.event.issue.title")}`,
      /untrusted/,
    ],
    ["a key that is none", "runs-on", "run-on", /^w\.yml:\d+:\d+: .*run-on/],
    ["what is no YAML", "jobs:", "jobs: [", /^w\.yml: .*at line/],
  ])("refuses %s", async (_what, from, to, message) => {
    expect((await problems(from, to)).join("\n")).toMatch(new RegExp(message.source, "m"));
  });
});

it("gives every workflow the right to read and no other, unless a job says more", () => {
  for (const name of names) expect(parse(text(name)).permissions, name).toEqual({ contents: "read" });
});

it("tests every Node from the oldest that the package supports", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  const { gate, test } = parse(text("ci.yml")).jobs;
  const setup = gate.steps.find(({ uses }: { uses?: string }) => uses?.startsWith("actions/setup-node@"));
  expect(engines.node).toBe(`>=${setup.with["node-version"]}`);
  expect(test.strategy.matrix.node).toEqual(["22", "24", "26"]);
});

it("takes the version of the changesets action that goes with the changesets command", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  // Version 1 is for the command 2, version 2 for the command 3; each refuses the other.
  const major = Number(devDependencies["@changesets/cli"].split(".")[0]) - 1;
  expect(text("release.yml").match(/changesets\/action@\w+ # v(\d+)/g)).toHaveLength(2);
  for (const [, used] of text("release.yml").matchAll(/changesets\/action@\w+ # v(\d+)/g))
    expect(Number(used)).toBe(major);
});
