import type { Finding } from "military-pacts/check";
import { toneOf } from "./agreements.js";
import type { Ask, Item, Line } from "./answer.js";

/** How many claims of others are shown of one sentence. */
const CLAIMS = 3;

/** The claims of others that say the same or the contrary, the nearest first. */
async function claimLines(findings: readonly Finding[]): Promise<readonly Line[]> {
  const { getClaim } = await import("military-pacts/claims");
  const ids = [...new Set(findings.flatMap(({ claims }) => claims))].slice(0, CLAIMS);
  return ids.flatMap((id) => {
    const claim = getClaim(id);
    return claim ? [["said", `${claim.gist} (${claim.verdict}; ${claim.sources.join(", ")})`] as const] : [];
  });
}

export const check: Ask = async (words, options) => {
  const { checkText } = await import("military-pacts/check");
  const items = await Promise.all(
    checkText(words.join(" ")).map(async ({ sentence, verdict, findings }): Promise<Item> => {
      const isFound = verdict !== "nothing-found";
      return {
        json: { sentence, verdict, findings },
        title: { text: sentence, tone: isFound ? "heading" : "dim" },
        lines: [
          ...findings.map(
            ({ verdict, reason }) => [verdict, { text: reason, tone: isFound ? toneOf(verdict) : "dim" }] as const,
          ),
          ...(options.sources ? await claimLines(findings) : []),
        ],
        sources: async () => [...new Set(findings.flatMap(({ sources }) => sources))],
      };
    }),
  );
  return { items, isFound: items.some(({ json }) => (json as { verdict: string }).verdict !== "nothing-found") };
};
