/**
 * Reads declarations as lines, one thing that a consumer can rely on a line:
 *
 * - `findAgreements(1) filter?: AgreementFilter` and `findAgreements returns readonly Agreement[]`: a function by its
 *   parameters and what it returns; `@2` is its second overload, `<1>` its first type parameter.
 * - `AgreementFilter.on?: IsoDate`: a type by its properties, those of objects within it by their path. They are readonly
 *   unless marked `(writable)`.
 * - `EventType | "signed"`: a union by its members. `eventTypes: (the words of EventType)` is the list of them.
 * - `Agreement is an argument`, `Agreement is a result`: consumers hand it in, or are handed it, on its own or within
 *   another type. That tells whether another required property breaks them.
 * - `(Index).find: …`: a type without an export that an exported one names.
 *
 * What follows from the data is one line, for a change of the data is told elsewhere.
 *
 * The declarations are read as they are written. TypeDoc gives computed types: `Status` becomes its words wherever it
 * stands, so that one more word would break every line, and a union of the ids that have moved becomes `never`.
 */
import ts from "typescript";
import { generics, object, overload, property, signature, textOf } from "./lines.js";
import { type Entry, type Owner, Surface } from "./surface.js";

const isObjectType = (node: ts.Node) =>
  ts.isInterfaceDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type));

/** The items of a readonly tuple of literals. */
function itemsOf(type: ts.TypeNode | undefined): readonly ts.TypeNode[] | undefined {
  const tuple = type && ts.isTypeOperatorNode(type) ? type.type : type;
  if (!tuple || !ts.isTupleTypeNode(tuple)) return undefined;
  return tuple.elements.every((item) => ts.isLiteralTypeNode(item)) ? tuple.elements : undefined;
}

/** What a constant is made from where it is one record, such as `CountryOf` in `CountryOf<"GB">`. */
function recordType(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isVariableDeclaration(node) || !node.type || !ts.isTypeReferenceNode(node.type)) return undefined;
  const [id] = node.type.typeArguments ?? [];
  return id && ts.isLiteralTypeNode(id) ? textOf(node.type.typeName) : undefined;
}

/** The type of the records where an entry is a constant for each of them. */
function recordsIn(surface: Surface, symbols: readonly ts.Symbol[]): string | undefined {
  const types = new Set(symbols.map((symbol) => recordType(surface.declarations(surface.target(symbol))[0])));
  return types.size === 1 ? [...types][0] : undefined;
}

function* typeAlias(surface: Surface, name: string, node: ts.TypeAliasDeclaration): Iterable<string> {
  yield* generics(name, node);
  const words = itemsOf(surface.listVariable(node.type)?.type);
  const members = words ?? (ts.isUnionTypeNode(node.type) ? node.type.types : undefined);
  if (members) for (const member of members) yield `${name} | ${textOf(member)}`;
  else if (ts.isTypeLiteralNode(node.type)) yield* object(name, node.type);
  else yield `${name} = ${textOf(node.type)}`;
}

function* constant(name: string, { type }: ts.VariableDeclaration, list: string | undefined): Iterable<string> {
  const items = itemsOf(type);
  if (list) yield `${name}: (the words of ${list})`;
  else if (items) for (const item of items) yield `${name} has ${textOf(item)}`;
  else yield* property(name, type);
}

/** The lines of what a name stands for. */
function* linesOf(surface: Surface, symbol: ts.Symbol, { name }: Owner): Iterable<string> {
  if (surface.fromData.has(symbol.name)) {
    yield `${name} = (the ids of the data)`;
    return;
  }
  const declarations = surface.declarations(symbol);
  if (declarations.some(isObjectType)) {
    for (const role of surface.roles.get(symbol) ?? []) yield `${name} is ${role === "argument" ? "an" : "a"} ${role}`;
  }
  const overloads = declarations.filter(ts.isFunctionDeclaration);
  for (const node of declarations) {
    if (ts.isFunctionDeclaration(node)) yield* signature(overload(name, node, overloads), node);
    else if (ts.isVariableDeclaration(node)) yield* constant(name, node, surface.lists.get(symbol));
    else if (ts.isTypeAliasDeclaration(node)) yield* typeAlias(surface, name, node);
    else if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
      yield* generics(name, node);
      yield* object(name, node);
    } else throw new Error(`${name}: the API report knows no ${ts.SyntaxKind[node.kind]}.`);
  }
}

/**
 * The reports of all entries, by name; each a list of lines in the order of their characters.
 *
 * @param entries The modules. A thing that several of them export is told by the first of them.
 * @param fromData The names of types that are made from the data.
 */
export function readDeclarations(
  entries: readonly Entry[],
  fromData: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const surface = new Surface(entries, fromData);
  const reports = new Map(entries.map(({ name }) => [name, new Set<string>()]));
  const records = new Set<ts.Symbol>();
  for (const [entry, symbols] of surface.exports) {
    const type = recordsIn(surface, symbols);
    if (type !== undefined) {
      reports.get(entry)?.add(`(a constant for each record of the data): ${type}<its id>`);
      for (const symbol of symbols) records.add(surface.target(symbol));
    }
    for (const symbol of symbols) {
      const owner = surface.owners.get(surface.target(symbol));
      if (owner && owner.entry !== entry) reports.get(entry)?.add(`${symbol.name}: (that of ${owner.entry})`);
    }
  }
  for (const [symbol, owner] of surface.owners) {
    if (records.has(symbol)) continue;
    for (const line of linesOf(surface, symbol, owner)) reports.get(owner.entry)?.add(line);
  }
  return new Map([...reports].map(([name, lines]) => [name, [...lines].sort()]));
}
