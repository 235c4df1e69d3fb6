/** The life of an agreement, or a membership, as a line: spans with their words below. */
import { type Agreement, asOf, lastDay } from "military-pacts";
import { placeOf, yearsBetween } from "../days.js";
import { useSpeech } from "../language.js";
import { spellsOf } from "../order-rows.js";
import { Heads } from "./heads.js";
import { EndingWord, ForceWord } from "./words.js";

export interface LineSpan {
  readonly from: string;
  readonly to: string;
  readonly className: string;
}

/** Spans on an axis of years, for the eye; the words stand beside it. */
export function Line({
  spans,
  marks,
  from,
  to,
}: {
  readonly spans: readonly LineSpan[];
  readonly marks: readonly string[];
  readonly from: string;
  readonly to: string;
}) {
  const at = (day: string) => placeOf(day, from, to);
  const years = yearsBetween(from, to, Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 40 ? 20 : 10);
  return (
    <div class="life" aria-hidden="true">
      <div class="lane">
        {spans.map((span) => (
          <span
            key={span.from + span.className}
            class={`bar ${span.className}`}
            style={{ left: `${at(span.from)}%`, width: `${Math.max(0.5, at(span.to) - at(span.from))}%` }}
          />
        ))}
        {marks.map((day) => (
          <span key={day} class="tick" style={{ left: `${at(day)}%` }} />
        ))}
      </div>
      <div class="years">
        {years.map((year) => (
          <span key={year} style={{ left: `${at(String(year - 1))}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

export function LifeLine({ agreement }: { readonly agreement: Agreement }) {
  const { say, day } = useSpeech();
  const spells = spellsOf(agreement, asOf);
  const first = [...spells.map(({ from }) => from), ...agreement.events.map(({ on }) => lastDay(on))].sort()[0];
  if (first === undefined || spells.length === 0) return <p class="quiet">{say("notKnown")}</p>;
  const start = `${first.slice(0, 4)}-01-01`;
  return (
    <>
      <Line
        from={start}
        to={asOf}
        spans={spells.map(({ from, to, force, ending }) => ({
          from,
          to,
          className: `force-${force}${ending === "none" ? "" : " ending"}`,
        }))}
        marks={[...new Set(agreement.events.map(({ on }) => lastDay(on)).filter((on) => on <= asOf))]}
      />
      <div class="scroll">
        <table class="spells">
          <Heads of={[say("from"), say("force"), say("ending")]} />
          <tbody>
            {spells.map(({ from, force, ending }) => (
              <tr key={from}>
                <td class="date">{day(from)}</td>
                <td>
                  <ForceWord force={force} />
                </td>
                <td>
                  <EndingWord ending={ending} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
