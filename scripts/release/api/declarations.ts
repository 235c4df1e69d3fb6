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
 */
import ts from "typescript";
import { generics, object, overload, property, signature, textOf } from "./lines.js";

/** A module that is part of the public surface. */
export interface Entry {
  /** The name of its report. */
  readonly name: string;
  /** Its declarations. */
  readonly file: string;
}

type Role = "argument" | "result";
const other = (role: Role): Role => (role === "argument" ? "result" : "argument");

/** The variable whose items an alias such as `(typeof words)[number]` names. */
function listOf(type: ts.TypeNode): ts.EntityName | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || type.indexType.kind !== ts.SyntaxKind.NumberKeyword) return undefined;
  const list = ts.isParenthesizedTypeNode(type.objectType) ? type.objectType.type : type.objectType;
  return ts.isTypeQueryNode(list) ? list.exprName : undefined;
}

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
  const program = ts.createProgram({
    rootNames: entries.map(({ file }) => file),
    options: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      // Names are followed and types are not computed, so the library of the language is not needed.
      noLib: true,
      types: [],
    },
  });
  const checker = program.getTypeChecker();
  const reports = new Map(entries.map(({ name }) => [name, new Set<string>()]));
  const owners = new Map<ts.Symbol, { readonly entry: string; readonly name: string }>();
  const roles = new Map<ts.Symbol, Set<Role>>();
  const lists = new Map<ts.Symbol, string>();

  const targetOf = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const ownDeclarations = (symbol: ts.Symbol) =>
    (symbol.declarations ?? []).filter(
      (node) => !program.isSourceFileFromExternalLibrary(node.getSourceFile()) && !ts.isTypeParameterDeclaration(node),
    );

  /** What a name in a type stands for, where that is a declaration of these modules. */
  function referent(node: ts.Node): ts.Symbol | undefined {
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isTypeQueryNode(node)
          ? node.exprName
          : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    const target = symbol && targetOf(symbol);
    return target && ownDeclarations(target).length > 0 && !fromData.has(target.name) ? target : undefined;
  }

  /** Notes how the types below a node are used, and gives those without an export to the entry. */
  function visit(node: ts.Node, role: Role | undefined, entry: string): void {
    const target = referent(node);
    if (target) use(target, role, entry);
    node.forEachChild((child) => visit(child, ts.isParameter(child) && role ? other(role) : role, entry));
  }

  function use(symbol: ts.Symbol, role: Role | undefined, entry: string): void {
    const isNew = !owners.has(symbol);
    if (isNew) owners.set(symbol, { entry, name: `(${symbol.name})` });
    const known = roles.get(symbol) ?? new Set();
    roles.set(symbol, known);
    if (role ? known.has(role) : !isNew) return;
    if (role) known.add(role);
    for (const declaration of ownDeclarations(symbol)) visit(declaration, role, entry);
  }

  const exportsOf = new Map<string, ts.Symbol[]>();
  for (const { name: entry, file } of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module; build the package first.`);
    const symbols = checker.getExportsOfModule(module);
    exportsOf.set(entry, symbols);
    for (const symbol of symbols) {
      const target = targetOf(symbol);
      if (!owners.has(target)) owners.set(target, { entry, name: symbol.name });
      for (const node of ownDeclarations(target)) {
        const list = ts.isTypeAliasDeclaration(node) ? listOf(node.type) : undefined;
        const words = list && checker.getSymbolAtLocation(list);
        if (words) lists.set(targetOf(words), symbol.name);
      }
    }
  }
  for (const [entry, symbols] of exportsOf) {
    for (const symbol of symbols.map(targetOf).filter(({ name }) => !fromData.has(name))) {
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
      // Consumers are handed its instances, if only by a throw.
      if (symbol.flags & ts.SymbolFlags.Class) use(symbol, "result", entry);
      for (const node of ownDeclarations(symbol)) visit(node, isValue ? "result" : undefined, entry);
    }
  }

  const recordConstants = new Set<ts.Symbol>();
  for (const [entry, symbols] of exportsOf) {
    const types = new Set(symbols.map((symbol) => recordType(ownDeclarations(targetOf(symbol))[0])));
    const [type] = types;
    if (types.size === 1 && type !== undefined) {
      reports.get(entry)?.add(`(a constant for each record of the data): ${type}<its id>`);
      for (const symbol of symbols) recordConstants.add(targetOf(symbol));
    }
    for (const symbol of symbols) {
      const owner = owners.get(targetOf(symbol));
      if (owner && owner.entry !== entry) reports.get(entry)?.add(`${symbol.name}: (that of ${owner.entry})`);
    }
  }
  for (const [symbol, { entry, name }] of owners) {
    if (recordConstants.has(symbol)) continue;
    const add = (line: string) => reports.get(entry)?.add(line);
    if (fromData.has(symbol.name)) {
      add(`${name} = (the ids of the data)`);
      continue;
    }
    const declarations = ownDeclarations(symbol);
    if (declarations.some(isObjectType)) {
      for (const role of roles.get(symbol) ?? []) add(`${name} is ${role === "argument" ? "an" : "a"} ${role}`);
    }
    const overloads = declarations.filter(ts.isFunctionDeclaration);
    for (const node of declarations) {
      const list = lists.get(symbol);
      if (list && ts.isVariableDeclaration(node)) add(`${name}: (the words of ${list})`);
      else if (ts.isFunctionDeclaration(node))
        for (const line of signature(overload(name, node, overloads), node)) add(line);
      else for (const line of describe(name, node)) add(line);
    }
  }

  /** The words of a list, for an alias that names its items. */
  function wordsOf(type: ts.TypeNode): readonly ts.TypeNode[] | undefined {
    const list = listOf(type);
    const symbol = list && checker.getSymbolAtLocation(list);
    const [variable] = symbol ? ownDeclarations(targetOf(symbol)).filter(ts.isVariableDeclaration) : [];
    return itemsOf(variable?.type);
  }

  function* describe(name: string, node: ts.Declaration): Iterable<string> {
    if (ts.isVariableDeclaration(node)) {
      const items = itemsOf(node.type);
      if (items) for (const item of items) yield `${name} has ${textOf(item)}`;
      else yield* property(name, node.type);
    } else if (ts.isTypeAliasDeclaration(node)) {
      yield* generics(name, node);
      const members = wordsOf(node.type) ?? (ts.isUnionTypeNode(node.type) ? node.type.types : undefined);
      if (members) for (const member of members) yield `${name} | ${textOf(member)}`;
      else if (ts.isTypeLiteralNode(node.type)) yield* object(name, node.type);
      else yield `${name} = ${textOf(node.type)}`;
    } else if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
      yield* generics(name, node);
      yield* object(name, node);
    } else {
      throw new Error(`${name}: the API report knows no ${ts.SyntaxKind[node.kind]}.`);
    }
  }

  return new Map([...reports].map(([name, lines]) => [name, [...lines].sort()]));
}
