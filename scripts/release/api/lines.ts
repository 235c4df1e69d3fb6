/** The lines of declarations in a report of the API. */
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** The text of a node on one line. */
export const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");

const isReadonly = (node: ts.Node) => ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.ReadonlyKeyword);
const hasModifier = (node: ts.HasModifiers, kind: ts.SyntaxKind) =>
  ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false;
const isPrivate = (node: ts.Node) => ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.PrivateKeyword);

/** The name of an overload: the second has a mark, the first has none, so that a function can be given a second. */
export function overload<T>(name: string, node: T, all: readonly T[]): string {
  const place = all.indexOf(node);
  return place > 0 ? `${name}@${place + 1}` : name;
}

/** The type parameters of a declaration. */
export function* generics(name: string, { typeParameters }: ts.DeclarationWithTypeParameterChildren): Iterable<string> {
  for (const [index, parameter] of (typeParameters ?? []).entries()) yield `${name}<${index + 1}> ${textOf(parameter)}`;
}

/** A function or method: its parameters, and what it returns. */
export function* signature(name: string, node: ts.SignatureDeclaration): Iterable<string> {
  yield* generics(name, node);
  for (const [index, { name: given, dotDotDotToken, questionToken, type }] of node.parameters.entries()) {
    const label = ts.isIdentifier(given) ? given.text : "{…}";
    const text = type ? textOf(type) : "any";
    yield `${name}(${index + 1}) ${dotDotDotToken ? "..." : ""}${label}${questionToken ? "?" : ""}: ${text}`;
  }
  if (!ts.isConstructorDeclaration(node)) yield `${name} returns ${node.type ? textOf(node.type) : "any"}`;
}

/** A property or a constant; an object within it by its properties. */
export function* property(
  name: string,
  type: ts.TypeNode | ts.Expression | undefined,
  isOptional = false,
  mark = "",
): Iterable<string> {
  const mayBe = isOptional ? "?" : "";
  if (type && ts.isTypeLiteralNode(type)) {
    yield `${name}${mayBe}: {…}${mark}`;
    yield* object(name, type);
  } else {
    yield `${name}${mayBe}: ${type ? textOf(type) : "any"}${mark}`;
  }
}

type ObjectNode = ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeLiteralNode;

/** An object type or a class, by its members. */
export function* object(name: string, node: ObjectNode): Iterable<string> {
  if (!ts.isTypeLiteralNode(node)) {
    yield `${name} is ${ts.isClassDeclaration(node) ? "a class" : "an object type"}`;
    for (const clause of node.heritageClauses ?? [])
      for (const type of clause.types) yield `${name} extends ${textOf(type)}`;
  }
  const members: readonly ts.Node[] = node.members;
  for (const member of members.filter((member) => !isPrivate(member))) {
    if (ts.isConstructorDeclaration(member)) {
      yield* signature(`${name}.new`, member);
    } else if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) {
      const path = `${name}.${textOf(member.name)}`;
      const sameName = members.filter(
        (each): each is typeof member =>
          (ts.isMethodSignature(each) || ts.isMethodDeclaration(each)) && textOf(each.name) === textOf(member.name),
      );
      yield* signature(overload(path, member, sameName), member);
    } else if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
      const mark = isReadonly(member) ? "" : " (writable)";
      const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
      yield* property(`${name}.${textOf(member.name)}`, member.type ?? value, member.questionToken !== undefined, mark);
    } else {
      throw new Error(`${name}: the API report knows no ${ts.SyntaxKind[member.kind]} in a type.`);
    }
  }
}
