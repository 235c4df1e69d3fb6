import { collectionOf } from "../model/collections.js";
import type { RecordType } from "../model/retired.js";
import type { ChangedRecord, FieldChange, RecordName, ReleaseDiff } from "./difference.js";
import type { EvidenceChange, SourceName } from "./evidence.js";
import { isNested } from "./lists.js";
import { kinds } from "./release.js";

/** Sources and claims stand behind the facts: they are listed by id alone. */
const BEHIND: readonly RecordType[] = ["source", "claim"];

/** How many sources a line names; the others are counted. */
const SOURCES_A_LINE = 3;

/** From how many records on the same change of evidence is told once for all of them. */
const MANY = 4;

/** Texts longer than this are shown around what changed in them. */
const LONG = 60;

/** A text that cannot be taken for markup, nor steer a terminal: a tarball can hold anything. */
const plain = (text: string) =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, " ").replace(/[\\`*_<>[\]]/g, (mark) => `\\${mark}`);

const code = (text: string) => `\`${text.replace(/[\p{Cc}\p{Bidi_Control}`]+/gu, " ")}\``;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const title = ({ type, id, name }: RecordName) =>
  name === id ? `${type} ${code(id)}` : `**${plain(name)}** (${type} ${code(id)})`;

function link({ id, publisher, title, url }: SourceName): string {
  const text = plain([publisher, title].filter(Boolean).join(", ") || id);
  return url && /^https?:\/\/[^\s<>\p{Cc}]+$/u.test(url) ? `[${text}](${/[()]/.test(url) ? `<${url}>` : url})` : text;
}

/** Names the first sources of a list. */
function links(sources: readonly SourceName[]): string {
  const more = sources.length - SOURCES_A_LINE;
  return [...sources.slice(0, SOURCES_A_LINE).map(link), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** A value in a few words; an item of a list leaves out what its name in the path says already. */
function words(value: unknown, path = ""): string {
  if (Array.isArray(value)) return value.map((item) => words(item)).join(", ");
  if (!isNested(value)) return plain(String(value));
  const fields = Object.entries(value).filter(([, item]) => isNested(item) || !path.includes(String(item)));
  // Of an item the fields are named, but for a text that speaks for itself.
  const isNamed = fields.length > 1 || (path !== "" && !fields.some(([key]) => key === "text"));
  return fields.map(([key, item]) => (isNamed ? `${key} ${words(item)}` : words(item))).join("; ");
}

/** Two versions of a long text: what changed, with a few words around it. */
function excerpts(old: string, now: string): readonly [string, string] {
  const [a, b] = [old.split(" "), now.split(" ")];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [from, rest] = [Math.max(0, start - 3), Math.max(0, end - 3)];
  const part = (all: readonly string[]) =>
    [from > 0 ? "…" : "", ...all.slice(from, all.length - rest), rest > 0 ? "…" : ""].filter(Boolean).join(" ");
  return [part(a), part(b)];
}

/** What a field was and is. An absent field is one that is not known. */
function difference({ path, item: isItem, ...change }: FieldChange): string {
  if (!("old" in change)) {
    const text = words(change.new, path);
    return isItem ? `added${isNested(change.new) && text ? `: ${text}` : ""}` : `not known → ${text}`;
  }
  if (!("new" in change)) return isItem ? "removed" : `${words(change.old)} → not known`;
  const { old, new: now } = change;
  if (Array.isArray(old) && Array.isArray(now)) return `in another order: ${words(now)}`;
  const long = typeof old === "string" && typeof now === "string" && Math.max(old.length, now.length) > LONG;
  return (long ? excerpts(old, now) : [old, now]).map((value) => words(value)).join(" → ");
}

function fieldLine(field: FieldChange): string {
  const behind = field.derivedFrom ? ` (follows from ${code(field.derivedFrom)})` : "";
  const sources = field.sources.length > 0 ? ` (${links(field.sources)})` : "";
  return `${code(field.path)}: ${difference(field)}${behind}${sources}`;
}

function evidenceWords({ added, removed, confidence, note }: EvidenceChange): string {
  return [
    added.length > 0 && `${count(added.length, "source", "sources")} more (${links(added)})`,
    removed.length > 0 && `${count(removed.length, "source", "sources")} fewer`,
    confidence && `confidence ${confidence.old ?? "not given"} → ${confidence.new ?? "not given"}`,
    note && "another note",
    added.length + removed.length === 0 && !confidence && !note && "sources in another order",
  ]
    .filter(Boolean)
    .join("; ");
}

/** The evidence that changed in the same way, one line for all the fields that it is for. */
function* evidenceLines(evidence: readonly EvidenceChange[]): Iterable<string> {
  const fields = new Map<string, string[]>();
  for (const each of evidence) {
    const what = evidenceWords(each);
    fields.set(what, [...(fields.get(what) ?? []), code(each.path)]);
  }
  for (const [what, paths] of fields) yield `evidence for ${paths.join(", ")}: ${what}`;
}

/** The same change of evidence in many records, told once; the other changes stay with their records. */
function gather(changed: readonly ChangedRecord[]) {
  const keyOf = ({ type }: ChangedRecord, evidence: EvidenceChange) => JSON.stringify([type, evidence]);
  const groups = new Map<string, { type: RecordType; evidence: EvidenceChange; records: number }>();
  for (const record of changed) {
    for (const evidence of record.evidence) {
      const group = groups.get(keyOf(record, evidence)) ?? { type: record.type, evidence, records: 0 };
      groups.set(keyOf(record, evidence), { ...group, records: group.records + 1 });
    }
  }
  const isShared = (record: ChangedRecord, evidence: EvidenceChange) =>
    (groups.get(keyOf(record, evidence))?.records ?? 0) >= MANY;
  return {
    shared: [...groups.values()].filter(({ records }) => records >= MANY),
    own: changed
      .map((record) => ({ ...record, evidence: record.evidence.filter((each) => !isShared(record, each)) }))
      .filter(({ fields, evidence }) => fields.length + evidence.length > 0),
  };
}

/** Records one a line; of sources and claims the ids in one line. */
function* namesOf(what: string, records: readonly RecordName[]): Iterable<string> {
  for (const record of records) if (!BEHIND.includes(record.type)) yield `- ${what}: ${title(record)}`;
  for (const type of BEHIND) {
    const ids = records.filter((record) => record.type === type).map(({ id }) => code(id));
    if (ids.length > 0) yield `- ${what}: ${count(ids.length, type, collectionOf[type])} (${ids.join(", ")})`;
  }
}

function* lines(diff: ReleaseDiff): Iterable<string> {
  const { asOf, added, removed, moved, withdrawn, changed, redirects } = diff;
  if (asOf) yield `- The last day that the data covers: ${plain(asOf.old)} → ${plain(asOf.new)}`;
  yield* namesOf("Removed", removed);
  for (const { reason, ...record } of withdrawn) {
    yield `- Withdrawn: ${title(record)}${reason ? `: ${plain(reason)}` : ""}`;
  }
  for (const { to, reason, ...record } of moved) {
    yield `- Moved: ${title(record)} is ${code(to)} now${reason ? `: ${plain(reason)}` : ""}`;
  }
  for (const { type, id } of redirects.removed) yield `- Retired id removed: ${plain(type)} ${code(id)}`;
  for (const entry of [...redirects.added, ...redirects.changed]) {
    const fate = entry.kind === "moved" ? `leads to ${code(entry.to)}` : "is withdrawn";
    yield `- Retired id: ${plain(entry.type)} ${code(entry.id)} ${fate}`;
  }
  yield* namesOf("Added", added);
  const { own, shared } = gather(changed);
  for (const record of own) {
    yield `- ${title(record)}`;
    for (const field of record.fields) yield `  - ${fieldLine(field)}`;
    for (const line of evidenceLines(record.evidence)) yield `  - ${line}`;
  }
  for (const { type, evidence, records } of shared) {
    yield `- Evidence for ${code(evidence.path)} of ${count(records, type, collectionOf[type])}: ${evidenceWords(evidence)}`;
  }
}

/** Every change as a Markdown list: the records by name, and what each field was and is. */
export const changeList = (diff: ReleaseDiff): string => Array.from(lines(diff), (line) => `${line}\n`).join("");

/** How many records of each type: `2 agreements and 1 source`. */
function tally(records: readonly RecordName[]): string {
  const parts = kinds.flatMap(({ type }) => {
    const number = records.filter((record) => record.type === type).length;
    return number > 0 ? [count(number, type, collectionOf[type])] : [];
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts.join("");
}

/** All changes in one sentence. */
export function summaryOf(diff: ReleaseDiff): string {
  const { asOf, added, removed, moved, withdrawn, changed } = diff;
  const facts = changed.filter(({ fields }) => fields.length > 0);
  const evidence = changed.filter(({ fields }) => fields.length === 0);
  const parts = [
    asOf && `the data covers the days to ${plain(asOf.new)}`,
    removed.length > 0 && `${tally(removed)} removed`,
    withdrawn.length > 0 && `${tally(withdrawn)} withdrawn`,
    moved.length > 0 && `${tally(moved)} moved`,
    added.length > 0 && `${tally(added)} added`,
    facts.length > 0 && `facts changed in ${tally(facts)}`,
    evidence.length > 0 && `evidence alone in ${tally(evidence)}`,
    Object.values(diff.redirects).some(({ length }) => length > 0) && "retired ids changed",
  ].filter((part) => part !== false && part !== undefined);
  const text = parts.join("; ");
  return text === "" ? "Nothing changed in the data." : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A whole comparison as Markdown. */
export function diffReport(diff: ReleaseDiff, from: string, to: string): string {
  const list = changeList(diff);
  return [
    `# From ${plain(from)} to ${plain(to)}\n\n`,
    `${summaryOf(diff)}${diff.bump === "none" ? "" : ` That demands a ${diff.bump} release.`}\n`,
    ...(list === "" ? [] : ["\n", list]),
  ].join("");
}
