/** What stands behind a fact: the sources, and how sure they make us. */
import { useSpeech } from "../language.js";
import type { Proof, Reference } from "../proof.js";

/** Only addresses of the web become links. */
const isWeb = (url: string) => /^https?:\/\//.test(url);

export function References({ items }: { readonly items: readonly Reference[] }) {
  const { day } = useSpeech();
  return (
    <ul class="references">
      {items.map(({ id, publisher, url, published }) => (
        <li key={id}>
          {isWeb(url) ? (
            <a href={url} rel="noreferrer external">
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {published && <span class="quiet"> {day(published)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A word for the confidence, with the sources behind it. */
export function ProofLine({ proof }: { readonly proof: Proof }) {
  const { label, say } = useSpeech();
  return (
    <div class="proof">
      <p class="quiet">
        {say("confidence")}: {label("confidence", proof.confidence)}
      </p>
      {proof.note && <p lang="en">{proof.note}</p>}
      <References items={proof.sources} />
    </div>
  );
}

/** The same, folded; `bare` where the column is of confidences alone. */
export function ProofFold({ proof, bare = false }: { readonly proof: Proof; readonly bare?: boolean }) {
  const { label, say, sources } = useSpeech();
  return (
    <details class="fold">
      <summary>
        {!bare && `${say("confidence")}: `}
        {label("confidence", proof.confidence)} · {sources(proof.sources.length)}
      </summary>
      {proof.note && <p lang="en">{proof.note}</p>}
      <References items={proof.sources} />
    </details>
  );
}
