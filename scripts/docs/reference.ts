/**
 * Writes the API reference, `site/api/`, from the doc comments. An export without one, a broken link, or a type that an
 * export names and no entry exports fails it.
 */
import { readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import {
  Application,
  Comment,
  Converter,
  type DeclarationReflection,
  Logger,
  LogLevel,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import { LOOKED_UP } from "../build/emit/ids.js";
import { run } from "../command.js";

/** The folder of the reference. */
export const REFERENCE = "site/api";

/** The entries that have a constant for each record, and how many constants stand for all of them. */
const OF_RECORDS = ["agreements", "countries", "decrees", "officials"].map((name) => `military-pacts/${name}`);
const SHOWN = 3;

/** The modules of the package by their sources, as its users name them: a subpath is its file. */
function entriesOf(root: string): ReadonlyMap<string, string> {
  const folder = join(root, "src/entries");
  const nameOf = (file: string) => (file === "index.ts" ? "military-pacts" : `military-pacts/${basename(file, ".ts")}`);
  return new Map(readdirSync(folder).map((file) => [join(folder, file), nameOf(file)]));
}

/** Leaves a few of the constants of an entry of records: hundreds of pages would say the same. Returns what it holds. */
function shorten(module: DeclarationReflection, project: ProjectReflection): string {
  const constants = module.getChildrenByKind(ReflectionKind.Variable);
  for (const constant of constants.slice(SHOWN)) project.removeReflection(constant);
  return (
    `A constant for each of the ${constants.length} records, so that a bundle holds only those that it imports. ` +
    "The name is the id of the record, with `_` for `-`. " +
    `The first ${SHOWN} stand here for all of them.`
  );
}

/** Keeps what is wrong, and tells nothing of the work. */
class Problems extends Logger {
  readonly messages: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.messages.push(message);
  }
}

/**
 * Makes the reference; returns what is wrong with the doc comments, and writes nothing where something is.
 *
 * @param root The folder of the package.
 * @param out The folder of the reference.
 * @param options What differs from the options of the package.
 */
export async function makeReference(
  root: string,
  out: string,
  options: TypeDocOptions = {},
): Promise<readonly string[]> {
  const entries = entriesOf(root);
  const app = await Application.bootstrap({
    name: "military-pacts",
    entryPoints: [...entries.keys()],
    tsconfig: join(root, "tsconfig.json"),
    basePath: root,
    readme: join(root, "README.md"),
    projectDocuments: [join(root, "docs/guides/*.md")],
    // Line numbers move with every change of a file.
    disableSources: true,
    excludePrivate: true,
    hideGenerator: true,
    highlightLanguages: ["javascript", "json", "python", "r", "shellscript", "sql", "typescript"],
    validation: { notDocumented: true, notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true },
    ...options,
  });
  const problems = new Problems();
  app.logger = problems;
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const guide of project.documents ?? []) {
      const [, heading] = /^# (.*)$/m.exec(guide.content.map(({ text }) => text).join("")) ?? [];
      guide.name = heading ?? guide.name;
    }
    for (const module of project.children ?? []) {
      const file = module.sources?.[0]?.fullFileName ?? project.getSymbolIdFromReflection(module)?.fileName ?? "";
      module.name = entries.get(file) ?? relative(root, file);
      if (OF_RECORDS.includes(module.name))
        module.comment = new Comment([{ kind: "text", text: shorten(module, project) }]);
      if (!module.hasComment())
        problems.warn(`${relative(root, file)}: the first comment does not say what it holds` as never);
    }
  });
  const project = await app.convert();
  if (project) app.validate(project);
  else problems.messages.push("The sources do not compile; npm run lint says where.");
  if (project && problems.messages.length === 0) await app.generateDocs(project, out);
  return problems.messages;
}

run(import.meta.url, {}, async () => {
  const problems = await makeReference(process.cwd(), join(process.cwd(), REFERENCE), {
    // The parts of the unions of ids are of no use by themselves, nor are the types that only shorten a signature.
    intentionallyNotExported: [
      ...LOOKED_UP.flatMap((name) => [`Current${name}`, `Moved${name}`]),
      ...["AnyText", "CollectionName", "IdIn", "Labels", "Lists", "OrText", "RetiredIn"],
    ],
  });
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${REFERENCE}/index.html`);
  return problems.length === 0;
});
