/** Words of the vocabularies, each with its sign: no colour stands without a word. */
import type { Ending, Force, Verdict } from "military-pacts";
import { useSpeech } from "../language.js";

export function ForceWord({ force }: { readonly force: Force }) {
  const { label } = useSpeech();
  const [first, ...others] = label("force", force).split(" ");
  return (
    <span class="word">
      <span class="unbroken">
        <span class={`swatch force-${force}`} aria-hidden="true" />
        {first}
      </span>
      {others.map((word) => ` ${word}`)}
    </span>
  );
}

export function EndingWord({ ending }: { readonly ending: Ending }) {
  const { label, say } = useSpeech();
  return (
    <span class={ending === "none" ? "quiet" : undefined}>
      {ending === "none" ? say("none") : label("ending", ending)}
    </span>
  );
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  confirmed: "✓",
  "partly-confirmed": "◐",
  contradicted: "✕",
  "not-found": "?",
  opinion: "“",
};

export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const { label } = useSpeech();
  return (
    <span class={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {label("verdict", verdict)}
    </span>
  );
}
