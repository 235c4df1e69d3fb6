/**
 * Marks the validators as pure when the package is built. A bundler keeps every call at module scope, unless it is told
 * that nothing depends on it: then one validator would bring all others along, nine kilobytes of them. A mark covers
 * one call, and not those among its arguments; so each constant becomes a marked function that is called at once.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** The source of a module, with every constant at module scope that begins with a call wrapped and marked. */
export function markCalls(source: string): string {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  const calls = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((initializer) => initializer !== undefined)
    .filter(ts.isCallExpression);
  return calls.reduceRight(
    (text, call) =>
      `${text.slice(0, call.getStart())}/* @__PURE__ */ (() => ${call.getText()})()${text.slice(call.end)}`,
    source,
  );
}

export const pureValidators: Plugin = {
  name: "pure-validators",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/schemas\/[^/]+\.ts$/ }, async ({ path }) => ({
      contents: markCalls(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};
