/** The first view: the order and its agreements. */

import firstView from "virtual:first-view";
import { asOf } from "military-pacts";
import { inSentence, nameOf, useSpeech } from "../language.js";
import type { OrderRow } from "../order.js";
import { Chart } from "../parts/chart.js";
import { Heading } from "../parts/heading.js";
import { Heads } from "../parts/heads.js";
import { ProofFold, References } from "../parts/proof.js";
import { EndingWord, ForceWord } from "../parts/words.js";
import { membershipSentence, numberWord } from "../words.js";

/** Which partners were in NATO and in the EU on the day of the signature. */
function AtSigning({ rows }: { readonly rows: readonly OrderRow[] }) {
  const { say, language, list } = useSpeech();
  const membersOf = (organization: "nato" | "eu") =>
    rows
      .filter(({ atSigning }) => atSigning[organization])
      .map(({ partner }) => inSentence(nameOf(partner, language), language));
  const lines = [
    ["natoThen", membersOf("nato")],
    ["euThen", membersOf("eu")],
  ] as const;
  return (
    <>
      {lines.map(([word, names]) => (
        <p key={word} id={word}>
          <strong>{say(word)}:</strong> {list(names)} ({say("of", { n: names.length, all: rows.length })}).
        </p>
      ))}
    </>
  );
}

function Table({ rows }: { readonly rows: readonly OrderRow[] }) {
  const { say, day, href, language } = useSpeech();
  const answer = (value: boolean) => (value ? say("yes") : <span class="quiet">{say("no")}</span>);
  return (
    <div class="scroll">
      <table id="order-table" class="order stacked">
        <Heads
          of={[
            say("partner"),
            say("signed"),
            say("place"),
            say("natoThen"),
            say("natoNow"),
            say("euThen"),
            say("euNow"),
            say("force"),
            say("ending"),
          ]}
        />
        <tbody>
          {rows.map(({ agreement, partner, atSigning, now }) => (
            <tr key={agreement.id} data-id={agreement.id}>
              <th scope="row">
                <a href={href(["agreements", agreement.id])}>{nameOf(partner, language)}</a>
              </th>
              <td data-label={say("signed")} class="date">
                {agreement.signed && day(agreement.signed.on)}
              </td>
              <td data-label={say("place")} lang="en">
                {agreement.signed?.place ?? <span class="quiet">{say("notKnown")}</span>}
              </td>
              <td data-label={say("natoThen")}>{answer(atSigning.nato)}</td>
              <td data-label={say("natoNow")}>{answer(now.nato)}</td>
              <td data-label={say("euThen")}>{answer(atSigning.eu)}</td>
              <td data-label={say("euNow")}>{answer(now.eu)}</td>
              <td data-label={say("force")}>
                <ForceWord force={now.force} />
              </td>
              <td data-label={say("ending")} class="date">
                <EndingWord ending={now.ending} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands below the chart, each part with its heading. */
const SECTIONS = { table: "tableTitle", how: "howKnown", press: "pressTitle" } as const;

function Press() {
  const { say, sources } = useSpeech();
  return (
    <section aria-labelledby="press">
      <h2 id="press">{say("pressTitle")}</h2>
      <p>{say("pressLead", { n: firstView.press.length })}</p>
      <ol class="press" lang="en">
        {firstView.press.map(({ id, gist, note, saidBy, against }) => (
          <li key={id} id={id}>
            <p>
              <span class="verdict verdict-contradicted" aria-hidden="true">
                ✕
              </span>{" "}
              {gist}
            </p>
            {note && <p>{note}</p>}
            <details class="fold">
              <summary>{sources(saidBy.length + against.length)}</summary>
              <p class="quiet">{say("saidBy")}</p>
              <References items={saidBy} />
              <p class="quiet">{say("against")}</p>
              <References items={against} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Order() {
  const { say, day, href, language, list } = useSpeech();
  const { decree, rows, last } = firstView;
  const [inNato, inEu] = [rows.filter(({ now }) => now.nato), rows.filter(({ now }) => now.eu)];
  const outside = rows
    .filter(({ now }) => !now.eu)
    .map(({ partner }) => inSentence(nameOf(partner, language), language));
  const published = firstView.proofs[decree.id]?.published;
  return (
    <>
      <Heading>
        {say("orderTitle", {
          number: (language === "ru" ? decree.number?.ru : decree.number?.en) ?? decree.id,
          n: numberWord(rows.length, language),
        })}
      </Heading>
      <p class="lead">
        {say("orderLead", { day: day(last), today: day(asOf) })}{" "}
        <a href={href(["decrees", decree.id])}>{say("orderPage")}</a>
      </p>
      <p class="answer">
        <strong id="membership-sentence">
          {membershipSentence(rows.length, inNato.length, inEu.length, language)}
        </strong>{" "}
        {outside.length > 0 && say("outsideEu", { names: list(outside) })}
      </p>
      <nav class="jumps" aria-label={say("onThisPage")}>
        <ul>
          {(["table", "how", "press"] as const).map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say(SECTIONS[id])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="chart">
        <h2 id="chart">{say("chartTitle")}</h2>
        <p class="quiet">{say("chartHelp")}</p>
        <Chart rows={rows} />
      </section>
      <section aria-labelledby="table">
        <h2 id="table">{say("tableTitle")}</h2>
        <AtSigning rows={rows} />
        <p class="quiet">{say("tableHelp", { day: day(last) })}</p>
        <Table rows={rows} />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{say("howKnown")}</h2>
        <p>{say("howKnownText")}</p>
        {published && <ProofFold proof={published} />}
      </section>
      <Press />
    </>
  );
}
