import ts from "typescript";

/** What a program asks when it has come to an expression with a comment after it. */
const PRELUDE = `import { deepStrictEqual } from "node:assert/strict";
const plainly = (value) =>
  Array.isArray(value) ? value.map(plainly)
  : typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainly(item)])) : value;
const gives = async (line, read, expected) => {
  deepStrictEqual(plainly(await read()), plainly(expected()), \`line \${line}\`);
};
const throws = async (line, read, expected) => {
  const error = await read().then(() => undefined, (error) => error);
  const told = error === undefined ? "nothing" : \`\${error.name}: \${error.message}\`;
  if (told !== expected && !(error && expected === error.name)) throw new Error(\`line \${line} throws \${told}, not \${expected}\`);
};
`;

const REQUIRE = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
`;

/** Whether a text is an expression, and so can be compared with a value. */
function isExpression(text: string): boolean {
  try {
    new Function(`return (${text});`);
    return true;
  } catch {
    return false;
  }
}

/** The comment that stands on the line of a statement, after it. */
function commentAfter(source: ts.SourceFile, statement: ts.Statement): string | undefined {
  const [range] = ts.getTrailingCommentRanges(source.text, statement.end) ?? [];
  return (
    range &&
    source.text
      .slice(range.pos, range.end)
      .replace(/^\/\/ */, "")
      .trim()
  );
}

/** The expression whose value a comment after a statement gives. */
function subject(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  return others.length === 0 && declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

/**
 * A program that checks itself: `expression; // value` compares the two, `expression; // throws RangeError: message` asks
 * for the error, and `const name = expression; // value` compares the constant. Throws where the comment is no value.
 */
export function withChecks(program: string): string {
  const source = ts.createSourceFile("block.ts", program, ts.ScriptTarget.ESNext, true);
  const checked = source.statements.map((statement) => {
    const text = statement.getFullText();
    const comment = commentAfter(source, statement);
    const expression = subject(statement);
    if (comment === undefined || comment === "" || expression === undefined) return text;
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    const [, error] = /^throws (.*)$/.exec(comment) ?? [];
    const read = `async () => (${expression})`;
    const kept = ts.isExpressionStatement(statement) ? text.slice(0, text.length - statement.getText().length) : text;
    if (error !== undefined) return `${kept} await throws(${line}, ${read}, ${JSON.stringify(error)});`;
    if (!isExpression(comment))
      throw new Error(`line ${line}: "${comment}" is no value; put other words above the line`);
    return `${kept} await gives(${line}, ${read}, () => (${comment}));`;
  });
  // A module here, and `require` as in CommonJS where the program asks for it.
  const isCommonJs = /^const .* = require\(/m.test(program);
  return `${PRELUDE}${isCommonJs ? REQUIRE : ""}${checked.join("")}\n`;
}
