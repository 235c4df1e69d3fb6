/** What the entries of the package export, who tells of it, and how consumers use it. */
import ts from "typescript";

/** A module that is part of the public surface. */
export interface Entry {
  /** The name of its report. */
  readonly name: string;
  /** Its declarations. */
  readonly file: string;
}

/** How a type is used: consumers hand it in, or are handed it. */
export type Role = "argument" | "result";

/** The entry that tells of a declaration, and the name under which it does. */
export interface Owner {
  readonly entry: string;
  readonly name: string;
}

const other = (role: Role): Role => (role === "argument" ? "result" : "argument");

/** The variable whose items an alias such as `(typeof words)[number]` names. */
function listOf(type: ts.TypeNode): ts.EntityName | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || type.indexType.kind !== ts.SyntaxKind.NumberKeyword) return undefined;
  const list = ts.isParenthesizedTypeNode(type.objectType) ? type.objectType.type : type.objectType;
  return ts.isTypeQueryNode(list) ? list.exprName : undefined;
}

/** The name in a type that stands for something else. */
function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return ts.isTypeQueryNode(node) ? node.exprName : undefined;
}

/** The public surface of some modules. */
export class Surface {
  /** What each entry exports. */
  readonly exports = new Map<string, readonly ts.Symbol[]>();
  /** Each declaration once: the first entry that exports it tells of it. */
  readonly owners = new Map<ts.Symbol, Owner>();
  readonly roles = new Map<ts.Symbol, Set<Role>>();
  /** The type whose words a constant lists. */
  readonly lists = new Map<ts.Symbol, string>();
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(
    entries: readonly Entry[],
    /** The names of types that are made from the data. */
    readonly fromData: ReadonlySet<string>,
  ) {
    this.#program = ts.createProgram({
      rootNames: entries.map(({ file }) => file),
      options: {
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        // Names are followed and types are not computed, so the library of the language is not needed.
        noLib: true,
        types: [],
      },
    });
    this.#checker = this.#program.getTypeChecker();
    for (const entry of entries) this.#exportsOf(entry);
    for (const [entry, symbols] of this.exports) for (const symbol of symbols) this.#useExport(symbol, entry);
  }

  /** What a name stands for in the end. */
  target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The declarations of a name in the package itself. */
  declarations(symbol: ts.Symbol): readonly ts.Declaration[] {
    return (symbol.declarations ?? []).filter(
      (node) =>
        !this.#program.isSourceFileFromExternalLibrary(node.getSourceFile()) && !ts.isTypeParameterDeclaration(node),
    );
  }

  /** The declaration of the list whose items an alias names. */
  listVariable(type: ts.TypeNode): ts.VariableDeclaration | undefined {
    const symbol = this.#listSymbol(type);
    return symbol && this.declarations(symbol).find(ts.isVariableDeclaration);
  }

  #listSymbol(type: ts.TypeNode): ts.Symbol | undefined {
    const list = listOf(type);
    const symbol = list && this.#checker.getSymbolAtLocation(list);
    return symbol && this.target(symbol);
  }

  #exportsOf({ name: entry, file }: Entry): void {
    const source = this.#program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module; build the package first.`);
    const symbols = this.#checker.getExportsOfModule(module);
    this.exports.set(entry, symbols);
    for (const symbol of symbols) {
      const target = this.target(symbol);
      if (!this.owners.has(target)) this.owners.set(target, { entry, name: symbol.name });
      for (const node of this.declarations(target).filter(ts.isTypeAliasDeclaration)) {
        const words = this.#listSymbol(node.type);
        if (words) this.lists.set(words, symbol.name);
      }
    }
  }

  #useExport(exported: ts.Symbol, entry: string): void {
    const symbol = this.target(exported);
    if (this.fromData.has(symbol.name)) return;
    // Consumers are handed its instances, if only by a throw.
    if (symbol.flags & ts.SymbolFlags.Class) this.#use(symbol, "result", entry);
    const role = symbol.flags & ts.SymbolFlags.Value ? "result" : undefined;
    for (const node of this.declarations(symbol)) this.#visit(node, role, entry);
  }

  /** What a name in a type stands for, where that is a declaration of these modules. */
  #referent(node: ts.Node): ts.Symbol | undefined {
    const name = nameIn(node);
    const symbol = name && this.#checker.getSymbolAtLocation(name);
    const target = symbol && this.target(symbol);
    return target && this.declarations(target).length > 0 && !this.fromData.has(target.name) ? target : undefined;
  }

  /** Notes how the types below a node are used, and gives those without an export to the entry. */
  #visit(node: ts.Node, role: Role | undefined, entry: string): void {
    const target = this.#referent(node);
    if (target) this.#use(target, role, entry);
    node.forEachChild((child) => this.#visit(child, ts.isParameter(child) && role ? other(role) : role, entry));
  }

  #use(symbol: ts.Symbol, role: Role | undefined, entry: string): void {
    const isNew = !this.owners.has(symbol);
    if (isNew) this.owners.set(symbol, { entry, name: `(${symbol.name})` });
    const known = this.roles.get(symbol) ?? new Set();
    this.roles.set(symbol, known);
    if (role ? known.has(role) : !isNew) return;
    if (role) known.add(role);
    for (const declaration of this.declarations(symbol)) this.#visit(declaration, role, entry);
  }
}
