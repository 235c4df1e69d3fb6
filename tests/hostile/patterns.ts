import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** A regular expression of the sources, and where it stands. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a TypeScript text; throws where one is put together at run time, for that cannot be checked. */
export function patternsOf(name: string, text: string): readonly Pattern[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp"
    ) {
      const [source, flags] = node.arguments ?? [];
      if (!source || !ts.isStringLiteralLike(source) || (flags && !ts.isStringLiteralLike(flags)))
        throw new Error(`${place}: this expression is put together at run time; write a literal`);
      found.push({ place, source: source.text, flags: flags ? flags.text : "" });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The regular expressions of every TypeScript file in some folders of this repository. */
export const patternsIn = (...folders: readonly string[]): readonly Pattern[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .sort()
      .flatMap((name) => {
        const path = join(root, folder, name);
        return patternsOf(relative(root, path), readFileSync(path, "utf8"));
      }),
  );
