import type { Evidence, Note } from "../model/evidence.js";
import type { AnyIds } from "../model/ids.js";
import type { PublishedRelease } from "./release.js";

/** A note with a name that is the same in both releases. */
export interface NamedNote {
  readonly key: string;
  readonly text: string;
  readonly evidence: Evidence<AnyIds>;
}

/** The notes of a record. */
const notesOf = ({ notes }: PublishedRelease, id: string): readonly Note<AnyIds>[] =>
  notes && Object.hasOwn(notes, id) ? (notes[id] ?? []) : [];

/**
 * The notes of a record in two releases, by their place in the newer one: notes have no keys of their own. One of the
 * same text is the same note; of the others, the first is taken for the first.
 */
export function pairNotes(
  [old, from]: readonly [PublishedRelease, string],
  [now, to]: readonly [PublishedRelease, string],
): readonly [before: readonly NamedNote[], after: readonly NamedNote[]] {
  const [before, after] = [notesOf(old, from), notesOf(now, to)];
  const free = new Map(after.map(({ text }, place) => [place, text]));
  const take = (place: number | undefined) => {
    if (place !== undefined) free.delete(place);
    return place;
  };
  const known = before.map(({ text }) => take([...free].find(([, other]) => other === text)?.[0]));
  let gone = after.length;
  const places = known.map((place) => place ?? take([...free.keys()][0]) ?? gone++);
  return [
    before.map((note, index) => ({ ...note, key: String(places[index]) })),
    after.map((note, index) => ({ ...note, key: String(index) })),
  ];
}
