/** What is known about a sentence, and every claim that was checked, by topic. */

import {
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
import { titleOf, useSpeech } from "../language.js";
import { isThere, type Loaded, useLazy } from "../lazy.js";
import { ClaimItem, ClaimsByTopic, referencesOf } from "../parts/claims.js";
import { Heading } from "../parts/heading.js";
import { Pending } from "../parts/pending.js";
import { References } from "../parts/proof.js";
import { VerdictWord } from "../parts/words.js";
import { go, hashOf } from "../route.js";

type Claims = Exclude<Loaded<"claims">, "failed" | undefined>;

const LONGEST = 1000;

const PATHS = { agreement: "agreements", country: "countries", decree: "decrees", official: "officials" } as const;

function RecordLink({ type, id }: { readonly type: string; readonly id: string }) {
  const { href, name, language } = useSpeech();
  const agreement = type === "agreement" ? getAgreement(id) : undefined;
  const title = agreement && titleOf(agreement, language);
  const text =
    title?.text ??
    (type === "official" && isOfficialId(id) ? getOfficial(id).name : undefined) ??
    (type === "decree" ? getDecree(id)?.number?.en : undefined) ??
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
      <p>
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
        <ul class="claims">
          {known.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} library={library} />
          ))}
        </ul>
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
          placeholder={say("checkExample")}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p>
          <button type="submit" disabled={!ready}>
            {say("checkButton")}
          </button>{" "}
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

function AllClaims({ params }: { readonly params: URLSearchParams }) {
  const { say, label } = useSpeech();
  const library = useLazy("claims");
  const verdict = params.get("verdict") ?? "";
  if (!isThere(library)) return <Pending loaded={library} />;
  const shown = library.claims.filter((claim) => verdict === "" || claim.verdict === verdict);
  const choose = (value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set("verdict", value);
    else next.delete("verdict");
    go(hashOf(["check"], next));
  };
  return (
    <section>
      <h2>{say("claimsByTopic")}</h2>
      <p>
        <label>
          {say("verdict")}{" "}
          <select name="verdict" value={verdict} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{say("any")}</option>
            {verdicts.map((each) => (
              <option key={each} value={each}>
                {label("verdict", each)} ({library.claims.filter((claim) => claim.verdict === each).length})
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
