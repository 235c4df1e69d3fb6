/**
 * Marks the validators as pure when the package is built. A bundler keeps every call at module scope, unless it is told
 * that nothing depends on it: then one validator would bring all others along, nine kilobytes of them. A mark covers
 * one call, and not those among its arguments; so each constant becomes a marked function that is called at once.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** Whether an expression calls anything as it is read, and not only in a function that it gives. */
const calls = (node: ts.Node): boolean =>
  !ts.isFunctionLike(node) && (ts.isCallExpression(node) || ts.forEachChild(node, calls) === true);

/** The source of a module, with every constant at module scope that takes a call wrapped and marked. */
export function markCalls(source: string): string {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  const values = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((initializer) => initializer !== undefined)
    .filter(calls);
  return values.reduceRight(
    (text, value) =>
      `${text.slice(0, value.getStart())}/* @__PURE__ */ (() => (${value.getText()}))()${text.slice(value.end)}`,
    source,
  );
}

export const pureValidators: Plugin = {
  name: "pure-validators",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/(schemas|dataset|rules)\/[^/]+\.ts$/ }, async ({ path }) => ({
      contents: markCalls(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};
