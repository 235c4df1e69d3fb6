/** Prints the matrix: a table for each subject, with a row for each form and a column for each tool. */
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

const MARKS = { passed: "✓", failed: "✗", skipped: "–", pending: "?" };

const stateOf = (test: TestCase) => test.result().state;
const markOf = (test: TestCase) =>
  stateOf(test) === "passed" ? (test.meta().cell ?? MARKS.passed) : MARKS[stateOf(test)];

/** The lines of a table whose columns are the suites of a subject, and whose rows are their tests. */
function* tableOf(title: string, suites: readonly TestSuite[]): Iterable<string> {
  const columns = suites.map((suite) => {
    const cells = new Map([...suite.children.tests()].map((test) => [test.name, markOf(test)]));
    return { name: suite.name, cells };
  });
  const rows = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))];
  const width = Math.max(title.length, ...rows.map((row) => row.length));
  const line = (name: string, cellOf: (column: (typeof columns)[number]) => string) =>
    [name.padEnd(width), ...columns.map((column) => cellOf(column).padStart(Math.max(column.name.length, 8)))].join(
      "  ",
    );
  yield "";
  yield line(title, ({ name }) => name);
  for (const row of rows) yield line(row, ({ cells }) => cells.get(row) ?? "");
}

export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const subjects = new Map<string, TestSuite[]>();
    for (const subject of modules.flatMap((module) => [...module.children.suites()])) {
      subjects.set(subject.name, [...(subjects.get(subject.name) ?? []), ...subject.children.suites()]);
    }
    // The tools with the most forms first: their rows set the order.
    const size = (suite: TestSuite) => [...suite.children.tests()].length;
    const lines = [...subjects].flatMap(([title, suites]) => [
      ...tableOf(
        title,
        suites.sort((a, b) => size(b) - size(a)),
      ),
    ]);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    // Those without a note are not skipped by a cell, but left out by a filter on the command line.
    const skipped = tests.flatMap((test) => {
      const result = test.result();
      return result.state === "skipped" && result.note ? [`skipped: ${test.fullName}: ${result.note}`] : [];
    });
    console.log(["", ...lines, "", ...skipped, ""].join("\n"));
  }
}
