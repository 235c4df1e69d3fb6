/** What the first view shows; the whole of the records is many times the size of the view. */
import { decree } from "military-pacts";
import { claimsAbout } from "military-pacts/claims";
import { evidenceFor } from "military-pacts/evidence";
import { getSource } from "military-pacts/sources";
import { LAST, orderRows } from "../src/order-rows.js";
import type { FirstView, Proof } from "../src/proof.js";

const sourcesOf = (ids: readonly string[]): Proof["sources"] =>
  ids.flatMap((id) => {
    const source = getSource(id);
    if (!source) return [];
    const { publisher, url, published } = source;
    return [{ id, publisher, url, ...(published ? { published } : {}) }];
  });

/** The proof of the fields of a record that start with one of some words. */
function proofsOf(id: Parameters<typeof evidenceFor>[0], prefixes: readonly string[]): Record<string, Proof> {
  const fields = Object.entries(evidenceFor(id)).filter(([field]) => prefixes.some((word) => field.startsWith(word)));
  return Object.fromEntries(
    fields.map(([field, { sources, confidence, note }]) => [
      field,
      { confidence, sources: sourcesOf(sources), ...(note ? { note } : {}) },
    ]),
  );
}

export function firstView(): FirstView {
  const rows = orderRows();
  return {
    decree: { id: decree.id, ...(decree.number ? { number: decree.number } : {}) },
    last: LAST,
    rows,
    proofs: Object.fromEntries([
      ...rows.map(({ agreement: { id } }) => [id, proofsOf(id, ["events"])]),
      ...rows.map(({ partner: { code } }) => [code, proofsOf(code, ["memberships.nato", "memberships.eu"])]),
      [decree.id, proofsOf(decree.id, ["published"])],
    ]),
    press: claimsAbout(decree.id)
      .filter(({ verdict }) => verdict === "contradicted")
      .map(({ id, gist, note, sources, evidence }) => ({
        id,
        gist,
        ...(note ? { note } : {}),
        saidBy: sourcesOf(sources),
        against: sourcesOf(evidence),
      })),
  };
}
