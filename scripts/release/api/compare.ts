/**
 * What a change of the API report asks of the version number.
 *
 * A line of a report is one thing that a consumer can rely on, so:
 *
 * - A line that goes is a major change, and a line that comes is a minor one. That a list of words grows is minor too: it
 *   is the policy that they grow in a minor version.
 * - A line that comes is major where it asks for more than before: a required parameter of a function that was there, and
 *   a required property of a type that was there and that consumers hand in.
 * - A line that goes is minor where a looser one takes its place: the same parameter as an optional one; the same property
 *   as an optional one where the type is only handed in, or as a required one where it is only handed out.
 * - Another name of a parameter is no change.
 *
 * Types are compared as texts. A type that was widened or narrowed in place is a line that goes, and so major: that may
 * be too much, and is never too little.
 */

/** How two reports of an entry differ. */
export interface ApiChange {
  /** The least version change that semantic versioning asks for; `none` leaves a patch. */
  readonly bump: "none" | "minor" | "major";
  /** The lines that went, and that nothing looser took the place of: each is a major change. */
  readonly removed: readonly string[];
  /** The lines that came. */
  readonly added: readonly string[];
  /** Those of the lines that came that ask for more than before: each is a major change. */
  readonly demanding: readonly string[];
}

/** A parameter: its place, whether it can be left out, its type. Its name is nothing to rely on. */
const PARAMETER = /^(?<owner>\S+)\(\d+\) (?<rest>\.\.\.)?[^:?]*(?<optional>\??): (?<type>.*)$/;
const TYPE_PARAMETER = /^(?<owner>\S+)<\d+> (?<text>.*)$/;
/** A property or a method of a type. */
const MEMBER = /^(?<owner>[^\s:]+)\.(?<name>[^\s.:?]+)(?:(?<optional>\??): (?<type>.*)| returns .*)$/;
const HERITAGE = /^(?<owner>\S+) extends /;
/** How a type is used: that tells what a change of it means, and is nothing to rely on itself. */
const ROLE = /^\S+ is (?:an argument|a result)$/;

const match = (pattern: RegExp, line: string) => pattern.exec(line)?.groups;

/** A line without the name of its parameter. */
function unnamed(line: string): string {
  const found = match(PARAMETER, line);
  if (!found) return line;
  const place = line.slice(0, line.indexOf(")") + 1);
  return `${place} ${found.rest ?? ""}${found.optional}: ${found.type}`;
}

/** The type that a member, or a member of a member, belongs to. */
const typeOf = (owner: string) => owner.split(".")[0] ?? owner;

/** Compares two reports of an entry; an entry that is new or gone is an empty list. */
export function compareApi(old: readonly string[], now: readonly string[]): ApiChange {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others.map(unnamed));
    return lines.filter((line) => !ROLE.test(line) && !known.has(unnamed(line)));
  };
  const went = without(old, now);
  const added = without(now, old);

  const roles = new Set([...old, ...now].filter((line) => ROLE.test(line)));
  const isResult = (type: string) => roles.has(`${type} is a result`);
  const isArgument = (type: string) => roles.has(`${type} is an argument`);
  const wasThere = (name: string) =>
    old.some((line) => line.startsWith(name) && /^[ .:?<(]/.test(line.slice(name.length)));

  const came = new Set(added.map(unnamed));
  const isLoosened = (line: string) => {
    const parameter = match(PARAMETER, line);
    if (parameter) return parameter.optional === "" && came.has(unnamed(line).replace(": ", "?: "));
    const { owner = "", name, optional, type } = match(MEMBER, line) ?? {};
    if (type === undefined || isArgument(typeOf(owner)) === isResult(typeOf(owner))) return false;
    const loosest = isArgument(typeOf(owner)) ? "?" : "";
    return optional !== loosest && came.has(`${owner}.${name}${loosest}: ${type}`);
  };

  const asksForMore = (line: string) => {
    const parameter = match(PARAMETER, line);
    if (parameter?.owner) return !parameter.rest && parameter.optional === "" && wasThere(parameter.owner);
    const generic = match(TYPE_PARAMETER, line);
    if (generic?.owner) return !generic.text?.includes(" = ") && wasThere(generic.owner);
    const member = match(MEMBER, line) ?? match(HERITAGE, line);
    if (!member?.owner || member.optional === "?" || !wasThere(member.owner)) return false;
    // What nothing takes or gives, consumers may make themselves.
    return isArgument(typeOf(member.owner)) || !isResult(typeOf(member.owner));
  };

  const removed = went.filter((line) => !isLoosened(line));
  const demanding = added.filter(asksForMore);
  const isMajor = removed.length + demanding.length > 0;
  return { bump: isMajor ? "major" : added.length > 0 ? "minor" : "none", removed, added, demanding };
}
