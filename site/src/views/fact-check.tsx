/** What is known about a sentence, and every claim that was checked, by topic. */

import {
  type Claim,
  getAgreement,
  getCountry,
  getDecree,
  getOfficial,
  getOrganization,
  isOfficialId,
  type Verdict,
  verdicts,
} from "military-pacts";
import type { Finding } from "military-pacts/check";
import { useEffect, useMemo, useState } from "preact/hooks";
import { decreeName } from "../decree-name.js";
import { titleOf, useSpeech } from "../language.js";
import { isThere, type Loaded, useLazy } from "../lazy.js";
import { useNames } from "../names.js";
import { ClaimItem, ClaimsByTopic, referencesOf } from "../parts/claims.js";
import { Heading } from "../parts/heading.js";
import { Pending } from "../parts/pending.js";
import { References } from "../parts/proof.js";
import { VerdictWord } from "../parts/words.js";
import { go, hashOf } from "../route.js";

type Claims = Exclude<Loaded<"claims">, "failed" | undefined>;

const LONGEST = 1000;
const LONGEST_SEARCH = 200;

const PATHS = { agreement: "agreements", country: "countries", decree: "decrees", official: "officials" } as const;

function RecordLink({ type, id }: { readonly type: string; readonly id: string }) {
  const speech = useSpeech();
  const { href, language } = speech;
  const name = useNames();
  const agreement = type === "agreement" ? getAgreement(id) : undefined;
  const title = agreement && titleOf(agreement, language);
  const decree = type === "decree" ? getDecree(id) : undefined;
  const text =
    title?.text ??
    (type === "official" && isOfficialId(id) ? getOfficial(id).name : undefined) ??
    (decree ? decreeName(decree, speech) : undefined) ??
    (getCountry(id) || getOrganization(id) ? name(id) : id);
  const path = PATHS[type as keyof typeof PATHS];
  return path ? <a href={href([path, id])}>{text}</a> : text;
}

const isVerdict = (verdict: string): verdict is Verdict => verdicts.some((each) => each === verdict);

function FindingItem({ finding, library }: { readonly finding: Finding; readonly library: Claims }) {
  const { say, sources: sourcesText } = useSpeech();
  const { verdict, reason, about, claims, sources } = finding;
  const known = claims.flatMap((id) => library.getClaim(id) ?? []);
  return (
    <li>
      <p class="finding">
        {isVerdict(verdict) ? (
          <VerdictWord verdict={verdict} />
        ) : (
          <span class="verdict">{say(verdict === "not-known" ? "verdictNotKnown" : "verdictNothing")}</span>
        )}{" "}
        <span lang="en">{reason}</span>
      </p>
      {about.length > 0 && (
        <p class="quiet">
          {say("about")}:{" "}
          {about.slice(0, 12).map(({ type, id }, place) => (
            <span key={`${type} ${id}`}>
              {place > 0 && ", "}
              <RecordLink type={type} id={id} />
            </span>
          ))}
        </p>
      )}
      {known.length > 0 && (
        <details class="fold">
          <summary>{say("whatClaims", { n: known.length })}</summary>
          <ul class="claims">
            {known.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} library={library} />
            ))}
          </ul>
        </details>
      )}
      {sources.length > 0 && (
        <details class="fold">
          <summary>{sourcesText(sources.length)}</summary>
          <References items={referencesOf(library, sources)} />
        </details>
      )}
    </li>
  );
}

function Checker({ params }: { readonly params: URLSearchParams }) {
  const { say } = useSpeech();
  const library = useLazy("claims");
  const checker = useLazy("check");
  const text = (params.get("text") ?? "").slice(0, LONGEST);
  const [typed, type] = useState(text);
  useEffect(() => type(text), [text]);
  const check = isThere(checker) ? checker.check : undefined;
  const findings = useMemo(() => (check && text.trim() ? check(text) : []), [check, text]);
  const ask = (asked: string) => {
    const next = new URLSearchParams(params);
    next.set("text", asked.slice(0, LONGEST));
    go(hashOf(["check"], next));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    ask(typed);
  };
  const ready = check !== undefined && isThere(library);
  return (
    <section>
      <form onSubmit={submit} class="checker">
        <label for="sentence">{say("checkLabel")}</label>
        <textarea
          id="sentence"
          rows={3}
          maxLength={LONGEST}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p>
          <button type="submit" disabled={!ready}>
            {say("checkButton")}
          </button>{" "}
          {say("checkTry")}{" "}
          <button type="button" class="chip" onClick={() => ask(say("checkExample"))}>
            {say("checkExample")}
          </button>
        </p>
        <p class="quiet">{say("checkHint")}</p>
      </form>
      {ready ? (
        <ol class="findings" aria-live="polite">
          {findings.map((finding) => (
            <FindingItem key={`${finding.reason} ${finding.claims.join(" ")}`} finding={finding} library={library} />
          ))}
        </ol>
      ) : (
        <Pending loaded={checker === "failed" || library === "failed" ? "failed" : undefined} />
      )}
    </section>
  );
}

/** The claims with some words; all of them where there is no word to look for. */
function claimsWith({ claims, findClaims }: Claims, words: string): readonly Claim[] {
  try {
    return findClaims({ text: words });
  } catch {
    return claims;
  }
}

function AllClaims({ params }: { readonly params: URLSearchParams }) {
  const { say, label } = useSpeech();
  const library = useLazy("claims");
  const verdict = params.get("verdict") ?? "";
  if (!isThere(library)) return <Pending loaded={library} />;
  const words = (params.get("q") ?? "").slice(0, LONGEST_SEARCH);
  const among = claimsWith(library, words);
  const shown = among.filter((claim) => verdict === "" || claim.verdict === verdict);
  const set = (name: string, value: string, how: "push" | "replace") => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    go(hashOf(["check"], next), how);
  };
  return (
    <section>
      <h2>{say("claimsByTopic")}</h2>
      <p class="claim-filters">
        <label>
          {say("search")}{" "}
          <input
            type="search"
            name="q"
            maxLength={LONGEST_SEARCH}
            value={words}
            onInput={({ currentTarget }) => set("q", currentTarget.value.slice(0, LONGEST_SEARCH), "replace")}
          />
        </label>{" "}
        <label>
          {say("verdict")}{" "}
          <select
            name="verdict"
            value={verdict}
            onChange={({ currentTarget }) => set("verdict", currentTarget.value, "push")}
          >
            <option value="">{say("any")}</option>
            {verdicts.map((each) => (
              <option key={each} value={each}>
                {label("verdict", each)} ({among.filter((claim) => claim.verdict === each).length})
              </option>
            ))}
          </select>
        </label>{" "}
        <span role="status" id="claims-found">
          {say("of", { n: shown.length, all: library.claims.length })}
        </span>
      </p>
      <ClaimsByTopic folded claims={shown} library={library} />
    </section>
  );
}

export function FactCheck({ params }: { readonly params: URLSearchParams }) {
  const { say } = useSpeech();
  return (
    <>
      <Heading>{say("checkTitle")}</Heading>
      <Checker params={params} />
      <AllClaims params={params} />
    </>
  );
}
