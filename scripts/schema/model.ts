/** The model as it is written in `src/model/`: its types and the words of its lists, each with what its comment says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A word of a list. */
export interface Word {
  readonly word: string;
  /** What it means; absent in a list of names. */
  readonly meaning?: string;
}

/** A field of a record, those of objects and lists within it among them. */
export interface Field {
  /** Path in the record, `*` for an item of a list. */
  readonly path: string;
  /** What it is. */
  readonly doc: string;
  /** Its type: several where records of a type differ in it. */
  readonly types: readonly ts.TypeNode[];
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The model. */
export interface Model {
  /** Every type, by name. */
  readonly types: ReadonlyMap<string, Declaration>;
  /** The words of a type that is a list of them, by its name. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

const SOURCES = fileURLToPath(new URL("../../src/model", import.meta.url));

/** The text of a doc comment on one line; of a link, the name. */
export function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = (ts.getTextOfJSDocComment(doc?.comment) ?? "").replace(/\{@link (\w+)\}/g, "`$1`");
  return text.replace(/\s+/g, " ").trim();
}

/** The words of a list, each with the comment above it. */
function wordsOf(list: ts.ArrayLiteralExpression): readonly Word[] {
  const text = list.getSourceFile().text;
  return list.elements.filter(ts.isStringLiteral).map((element) => {
    const meaning = (ts.getLeadingCommentRanges(text, element.pos) ?? [])
      .map(({ pos, end }) => text.slice(pos, end).replace(/^\/\/ */, ""))
      .join(" ");
    return { word: element.text, ...(meaning && { meaning }) };
  });
}

/** The list that an alias such as `(typeof words)[number]` names. */
function listName(type: ts.TypeNode): string | undefined {
  return /^\(typeof (\w+)\)\[number\]$/.exec(type.getText())?.[1];
}

/** The list in the initializer of a constant, within the calls around it. */
function listIn(node: ts.Node | undefined): ts.ArrayLiteralExpression | undefined {
  if (!node || ts.isArrayLiteralExpression(node)) return node;
  return node.forEachChild(listIn);
}

/** Reads the model. */
export function readModel(folder = SOURCES): Model {
  const types = new Map<string, Declaration>();
  const lists = new Map<string, readonly Word[]>();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const statement of ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true).statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        types.set(statement.name.text, statement);
      }
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const list = listIn(initializer);
        if (list) lists.set(name.getText(), wordsOf(list));
      }
    }
  }
  const words = [...types].flatMap(([name, node]): [string, readonly Word[]][] => {
    const list = lists.get((ts.isTypeAliasDeclaration(node) && listName(node.type)) || "");
    return list ? [[name, list]] : [];
  });
  return { types, words: new Map(words) };
}

type ObjectType = ts.InterfaceDeclaration | ts.TypeLiteralNode;
type Values = ReadonlyMap<string, ts.TypeNode>;

/** The objects that a type holds, those in its lists with a star in their path. */
function* objectsIn(
  model: Model,
  type: ts.TypeNode,
  path: string,
  values: Values,
): Iterable<[string, ObjectType, Values]> {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) yield* objectsIn(model, type.type, path, values);
  else if (ts.isArrayTypeNode(type)) yield* objectsIn(model, type.elementType, `${path}.*`, values);
  else if (ts.isUnionTypeNode(type)) for (const each of type.types) yield* objectsIn(model, each, path, values);
  else if (ts.isTypeLiteralNode(type)) yield [path, type, values];
  else if (ts.isTypeReferenceNode(type)) {
    const node = model.types.get(type.typeName.getText());
    const given = (type.typeArguments ?? []).map((argument, place): [string, ts.TypeNode] => [
      node?.typeParameters?.[place]?.name.text ?? "",
      argument,
    ]);
    if (node && ts.isInterfaceDeclaration(node)) yield [path, node, new Map(given)];
    else if (node) yield* objectsIn(model, (node as ts.TypeAliasDeclaration).type, path, values);
  }
}

function* fieldsIn(model: Model, object: ObjectType, path: string, values: Values): Iterable<Field> {
  for (const member of object.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const at = path === "" ? member.name.getText() : `${path}.${member.name.getText()}`;
    const type = values.get(member.type.getText()) ?? member.type;
    yield { path: at, doc: docOf(member), types: [type] };
    for (const [below, inner, given] of objectsIn(model, type, at, values)) {
      yield* fieldsIn(model, inner, below, given);
    }
  }
}

/** A type of the model. */
export function declared(model: Model, name: string): Declaration {
  const type = model.types.get(name);
  if (!type) throw new Error(`src/model has no type ${name}.`);
  return type;
}

/** Every field of the records of a type, in the order of the model. */
export function fieldsOf(model: Model, name: string): readonly Field[] {
  const type = declared(model, name);
  const objects = ts.isInterfaceDeclaration(type)
    ? [["", type, new Map()] as const]
    : [...objectsIn(model, type.type, "", new Map())];
  const fields = new Map<string, Field>();
  for (const [path, object, values] of objects) {
    for (const field of fieldsIn(model, object, path, values)) {
      const known = fields.get(field.path);
      fields.set(field.path, known ? { ...known, types: [...known.types, ...field.types] } : field);
    }
  }
  return [...fields.values()];
}

/** The type of the records of each collection, by the name of the collection. */
export function recordTypes(model: Model): ReadonlyMap<string, string> {
  const members = (declared(model, "DatasetRecords") as ts.InterfaceDeclaration).members.filter(ts.isPropertySignature);
  return new Map(
    members.flatMap((member): [string, string][] => {
      const name = /^readonly (\w+)(?:<Ids>)?\[\]$/.exec(member.type?.getText() ?? "")?.[1];
      return name ? [[member.name.getText(), name]] : [];
    }),
  );
}
