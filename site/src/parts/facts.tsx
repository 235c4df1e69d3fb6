/** Every field of a record with its evidence, and the notes about it. */
import type { Evidence } from "military-pacts";
import { useSpeech } from "../language.js";
import { isThere, type Loaded, useLazy } from "../lazy.js";
import { referencesOf } from "./claims.js";
import { Heads } from "./heads.js";
import { Pending } from "./pending.js";
import { ProofFold } from "./proof.js";

type Library = Exclude<Loaded<"proofs">, "failed" | undefined>;
export type RecordId = Parameters<Library["evidenceFor"]>[0];

const proofOf = (library: Library, { confidence, note, sources }: Evidence) => ({
  confidence,
  sources: referencesOf(library, sources),
  ...(note ? { note } : {}),
});

/** The evidence of one field. */
export function FieldProof(props: { readonly id: RecordId; readonly field: string; readonly bare?: boolean }) {
  const { id, field, bare = false } = props;
  const { say } = useSpeech();
  const library = useLazy("proofs");
  if (!isThere(library)) return <Pending loaded={library} />;
  const evidence = library.evidenceFor(id, field);
  return evidence ? (
    <ProofFold bare={bare} proof={proofOf(library, evidence)} />
  ) : (
    <span class="quiet">{say("noEvidence")}</span>
  );
}

/** The value at a path of a record: a number or a key leads to an item of a list. */
function valueAt(record: unknown, field: string): unknown {
  let value: unknown = record;
  for (const step of field.split(".")) {
    if (Array.isArray(value)) {
      const items = value as Record<string, unknown>[];
      value =
        items.find((item) => [item.key, item.country, item.organization, item.name].includes(step)) ??
        items[Number(step)];
    } else if (typeof value === "object" && value !== null) value = (value as Record<string, unknown>)[step];
    else return undefined;
  }
  return value;
}

function valueText(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(valueText).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => key !== "key")
    .map(([key, part]) => `${key}: ${valueText(part)}`)
    .join(", ");
}

/** All evidence of a record, by field. */
export function Facts({ id, record }: { readonly id: RecordId; readonly record: unknown }) {
  const { say } = useSpeech();
  const library = useLazy("proofs");
  if (!isThere(library)) return <Pending loaded={library} />;
  return (
    <div class="scroll">
      <table class="facts">
        <Heads of={[say("field"), say("value"), say("confidence")]} />
        <tbody>
          {Object.entries(library.evidenceFor(id)).map(([field, evidence]) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td lang="en">{valueText(valueAt(record, field))}</td>
              <td>
                <ProofFold bare proof={proofOf(library, evidence)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function NotesAbout({ id }: { readonly id: RecordId }) {
  const { say } = useSpeech();
  const library = useLazy("proofs");
  if (!isThere(library)) return null;
  const notes = library.notesAbout(id);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{say("notes")}</h2>
      <ul lang="en">
        {notes.map(({ text, evidence }) => (
          <li key={text}>
            {text} <ProofFold proof={proofOf(library, evidence)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
