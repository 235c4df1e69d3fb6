import type { ComponentChildren } from "preact";

/** The heads of the columns of a table. */
export function Heads({ of }: { of: readonly ComponentChildren[] }) {
  return (
    <thead>
      <tr>
        {of.map((head, place) => (
          <th key={place} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
