/** A list of records as a table with one field that narrows it; what is typed stands in the address. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../language.js";
import { go, hashOf } from "../route.js";
import { Heads } from "./heads.js";

const LONGEST = 100;

const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export interface ListRow {
  readonly id: string;
  /** What is searched. */
  readonly text: string;
  readonly cells: readonly ComponentChildren[];
}

export function RecordList({
  path,
  params,
  heads,
  rows,
}: {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly heads: readonly string[];
  readonly rows: readonly ListRow[];
}) {
  const { say } = useSpeech();
  const text = (params.get("q") ?? "").slice(0, LONGEST);
  const [typed, type] = useState(text);
  useEffect(() => type(text), [text]);
  const words = fold(text).split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => words.every((word) => fold(row.text).includes(word)));
  const search = (whole: string) => {
    const value = whole.slice(0, LONGEST);
    type(value);
    const next = new URLSearchParams(params);
    if (value) next.set("q", value);
    else next.delete("q");
    go(hashOf([path], next), "replace");
  };
  return (
    <>
      <search>
        <form class="search" onSubmit={(event) => event.preventDefault()}>
          <label>
            {say("filterList")}
            <input
              type="search"
              maxLength={LONGEST}
              value={typed}
              onInput={({ currentTarget }) => search(currentTarget.value)}
            />
          </label>
        </form>
      </search>
      <p class="quiet" role="status">
        {say("of", { n: shown.length, all: rows.length })}
      </p>
      <div class="scroll">
        <table class="stacked">
          <Heads of={heads} />
          <tbody>
            {shown.map(({ id, cells: [first, ...cells] }) => (
              <tr key={id} data-id={id}>
                <th scope="row">{first}</th>
                {cells.map((cell, place) => (
                  <td key={place} data-label={heads[place + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
