import { type Agreement, asOf } from "military-pacts";

/** How to cite an agreement of this release, as a line of text. */
export function citationOf({ id, title, signed }: Agreement): string {
  const [when, where] = [signed?.on, signed?.place];
  const signing = when ? ` (signed ${when}${where ? `, ${where}` : ""})` : "";
  return `${title.en}${signing}. In: military-pacts ${VERSION}, data up to ${asOf}. Record ${id}.`;
}
