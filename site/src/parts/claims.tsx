/** What sources say about a record, with the verdicts. */
import { type Claim, isOfficialId, verdicts } from "military-pacts";
import { useState } from "preact/hooks";
import { useSpeech } from "../language.js";
import { isThere, type Loaded, useLazy } from "../lazy.js";
import { useNames } from "../names.js";
import { Pending } from "./pending.js";
import { References } from "./proof.js";
import { VerdictWord } from "./words.js";

type Claims = Exclude<Loaded<"claims">, "failed" | undefined>;

export const referencesOf = ({ getSource }: Pick<Claims, "getSource">, ids: readonly string[]) =>
  ids.flatMap((id) => getSource(id) ?? []);

export function ClaimItem({ claim, library }: { readonly claim: Claim; readonly library: Claims }) {
  const { say, href, sources } = useSpeech();
  const name = useNames();
  const speaker = claim.unnamedSpeaker ?? (claim.speaker && name(claim.speaker));
  const contradicted = claim.verdict === "contradicted";
  return (
    <li data-id={claim.id}>
      <p>
        <VerdictWord verdict={claim.verdict} /> <span lang="en">{claim.gist}</span>
        {speaker && (
          <span class="quiet">
            {" "}
            ({say("speaker")}{" "}
            {isOfficialId(claim.speaker) ? <a href={href(["officials", claim.speaker])}>{speaker}</a> : speaker})
          </span>
        )}
      </p>
      {claim.note && <p lang="en">{claim.note}</p>}
      <details class="fold">
        <summary>{sources(claim.sources.length + claim.evidence.length)}</summary>
        <p class="quiet">{say("saidBy")}</p>
        <References items={referencesOf(library, claim.sources)} />
        {claim.evidence.length > 0 && <p class="quiet">{say(contradicted ? "against" : "forIt")}</p>}
        <References items={referencesOf(library, claim.evidence)} />
      </details>
    </li>
  );
}

/** A topic as people write it: "eu-count" is "EU count". */
const topicText = (topic: string) =>
  topic
    .replaceAll("-", " ")
    .replaceAll(/\b(cis|cst|csto|eu|inf|nato|osce|uk|un|us|ussr)\b/g, (name) => name.toUpperCase());

/** How often each verdict was given. */
function Verdicts({ claims }: { readonly claims: readonly Claim[] }) {
  const { label } = useSpeech();
  const counted = verdicts
    .map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <span class="quiet">{counted.map(([verdict, count]) => `${label("verdict", verdict)} ${count}`).join(", ")}</span>
  );
}

const ClaimList = ({ claims, library }: { readonly claims: readonly Claim[]; readonly library: Claims }) => (
  <ul class="claims">
    {claims.map((claim) => (
      <ClaimItem key={claim.id} claim={claim} library={library} />
    ))}
  </ul>
);

/** A topic, folded; its claims are there once it was opened. */
function Topic({
  topic,
  claims,
  library,
}: {
  readonly topic: string;
  readonly claims: readonly Claim[];
  readonly library: Claims;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="topic" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <strong lang="en">{topicText(topic)}</strong> <Verdicts claims={claims} />
      </summary>
      {opened && <ClaimList claims={claims} library={library} />}
    </details>
  );
}

/** Claims under their topics. */
export function ClaimsByTopic(props: {
  readonly claims: readonly Claim[];
  readonly library: Claims;
  readonly folded?: boolean;
}) {
  const { claims, library, folded = false } = props;
  const topics = new Map<string, Claim[]>();
  for (const claim of claims) topics.set(claim.topic, [...(topics.get(claim.topic) ?? []), claim]);
  return (
    <>
      {[...topics]
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([topic, ofTopic]) =>
          folded ? (
            <Topic key={topic} topic={topic} claims={ofTopic} library={library} />
          ) : (
            <section key={topic}>
              <h3 lang="en">{topicText(topic)}</h3>
              <ClaimList claims={ofTopic} library={library} />
            </section>
          ),
        )}
    </>
  );
}

/** The claims about a record, and a line where its sources disagree. */
export function ClaimsAbout({ id }: { readonly id: Parameters<Claims["claimsAbout"]>[0] }) {
  const { say } = useSpeech();
  const library = useLazy("claims");
  if (!isThere(library)) return <Pending loaded={library} />;
  const claims = library.claimsAbout(id);
  if (claims.length === 0) return <p class="quiet">{say("noClaims")}</p>;
  const disputed = library.conflicts({ about: id });
  return (
    <>
      {disputed.length > 0 && (
        <p>
          {say("disputed")}: <span lang="en">{disputed.map(({ topic }) => topicText(topic)).join(", ")}</span>
        </p>
      )}
      <ClaimsByTopic claims={claims} library={library} />
    </>
  );
}
