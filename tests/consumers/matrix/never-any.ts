/** A check that no export of an entry is, or has in it, `any`: written out from the declarations of the package. */
import { join } from "node:path";
import ts from "typescript";
import { projects } from "./cells.js";
import { entries } from "./package.js";

const program = ts.createProgram(
  entries.map(({ types }) => join(projects.zod, types)),
  { module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();

/** The type of an export as an expression of types: a generic one with the widest arguments that it takes. */
function expressionOf(symbol: ts.Symbol, exported: ReadonlySet<string>): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (target.flags & ts.SymbolFlags.Value) return `typeof entry.${symbol.name}`;
  const parameters = target.declarations?.flatMap((it) =>
    ts.isInterfaceDeclaration(it) || ts.isTypeAliasDeclaration(it) ? [...(it.typeParameters ?? [])] : [],
  );
  const constraints = parameters?.filter((it) => !it.default).map((it) => it.constraint?.getText() ?? "string") ?? [];
  const widest = constraints.map((name) => (exported.has(name) ? `entry.${name}` : name));
  return `entry.${symbol.name}${widest.length > 0 ? `<${widest.join(", ")}>` : ""}`;
}

const HEADER = `type Plain = string | number | boolean | bigint | symbol | null | undefined;
type Deeper<D extends 0[]> = [...D, 0];
// Whether a type is any, or has it in a property, an item, an argument or a result, down to some depth. Of a validator
// only what it gives: the inside of zod is zod's.
type HasAny<T, D extends 0[] = []> = 0 extends 1 & T
  ? true
  : D["length"] extends 4
    ? false
    : [T] extends [Plain]
      ? false
      : T extends { _zod: { output: infer Output } }
        ? HasAny<Output, Deeper<D>>
        : T extends (...args: infer Args) => infer Result
          ? HasAny<Args, Deeper<D>> | HasAny<Result, Deeper<D>>
          : T extends readonly (infer Item)[]
            ? HasAny<Item, Deeper<D>>
            : T extends object
              ? { [K in keyof T]-?: HasAny<T[K], Deeper<D>> }[keyof T]
              : false;
type Has<T> = true extends HasAny<T> ? true : false;
type Yes<T extends true> = T;
type No<T extends false> = T;
type Finds = [
  Yes<Has<any>>,
  Yes<Has<{ a?: { b: readonly any[] } }>>,
  Yes<Has<(a: any) => string>>,
  Yes<Has<() => any>>,
  No<Has<{ a: unknown; b: (c: string) => never }>>,
];
`;

/** The checks of one entry, as a module. */
const checksOf = ({ name, types }: (typeof entries)[number]): string => {
  const file = program.getSourceFile(join(projects.zod, types));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${name} has no declarations`);
  const symbols = checker.getExportsOfModule(module);
  const exported = new Set(symbols.map((symbol) => symbol.name));
  const lines = symbols.map((symbol, place) => `type _${place} = No<Has<${expressionOf(symbol, exported)}>>;`);
  return [
    `import * as entry from "${name}";`,
    'import * as root from "military-pacts";',
    "type CountryCode = root.CountryCode;",
    "type KnownIds = root.KnownIds;",
    HEADER,
    ...lines,
    "export type { Finds };",
  ].join("\n");
};

/** The checks of every entry: a module each. */
export const neverAny = entries.map((entry) => ({ name: entry.name, source: checksOf(entry) }));
