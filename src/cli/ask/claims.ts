import { verdicts } from "military-pacts";
import type { Column } from "../layout.js";
import { claimText, given, sourcesOf, toneOf } from "./agreements.js";
import type { Answer, Ask, Item, Options } from "./answer.js";
import { recordNamed, speakerNamed, UnknownName, wordOf } from "./names.js";

async function sourceNamed(text: string) {
  const { findSource, getSource } = await import("military-pacts/sources");
  return getSource(text) ?? findSource(text);
}

const CLAIM_COLUMNS: readonly Column[] = [
  { head: "Verdict" },
  { head: "Claim", least: 22 },
  { head: "About", rank: 2 },
  { head: "Note", least: 40, rank: 3 },
];

/** The filter that words and options give. */
async function filterOf(words: readonly string[], options: Options) {
  const [about, verdict, source, speaker, topic] = ["about", "verdict", "source", "speaker", "topic"].map((name) =>
    given(options, name),
  );
  const found = source === undefined ? undefined : await sourceNamed(source);
  if (source !== undefined && !found) throw new UnknownName("source", source, []);
  return {
    ...(words.length > 0 && { text: words.join(" ") }),
    ...(about !== undefined && { about: (await recordNamed(about)) as "RU" }),
    ...(verdict !== undefined && { verdict: verdict.split(",").map((each) => wordOf("verdict", verdicts, each)) }),
    ...(found && { source: found.id }),
    ...(speaker !== undefined && { speaker: speakerNamed(speaker) as "vladimir-putin" }),
    ...(topic !== undefined && { topic: topic.toLowerCase().replace(/\s+/g, "-") }),
  };
}

export const claims: Ask = async (words, options) => {
  const { findClaims } = await import("military-pacts/claims");
  const found = findClaims(await filterOf(words, options));
  const items = found.map((claim): Item => {
    const { verdict, gist, note, about, topic, speaker, evidence, sources } = claim;
    const { text, tone } = claimText(verdict, gist) as { text: string; tone: ReturnType<typeof toneOf> };
    return {
      json: claim,
      title: { text, tone },
      lines: [
        ["note", note],
        ["about", about.id],
        ["topic", topic],
        ["said by", speaker],
      ],
      row: [{ text: verdict, tone: toneOf(verdict) }, gist, about.id, note ?? ""],
      sources: async () => [...new Set([...evidence, ...sources])],
    };
  });
  return { items, columns: CLAIM_COLUMNS };
};

export const sources: Ask = async (words): Promise<Answer> => {
  const text = words.join(" ");
  const found = await sourceNamed(text);
  // An address that no source has is no misspelt name: nothing is found.
  if (!found && text.includes("://")) return { items: [] };
  const { getSource } = await import("military-pacts/sources");
  const { findClaims } = await import("military-pacts/claims");
  const all = found ? [found] : (await sourcesOf(await recordNamed(text))).flatMap((id) => getSource(id) ?? []);
  const items = all.map((source): Item => {
    const { id, publisher, title, published, url, kind } = source;
    const said = found ? findClaims({ source: id }) : [];
    return {
      json: found ? { ...source, claims: said } : source,
      title: { text: `${publisher}${published ? `, ${published}` : ""}`, tone: "heading" },
      lines: [
        ["title", title],
        ["address", { text: url, href: url }],
        ["id", id],
        ["kind", kind],
        ...said.map(({ verdict, gist }) => ["says", claimText(verdict, gist)] as const),
      ],
      // It is a source itself.
      sources: async () => [],
    };
  });
  return { items, isOne: found !== undefined };
};
