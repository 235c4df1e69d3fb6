/** The agreements of the order as bars on one axis of time; every mark is a button with its fact and its sources. */

import firstView from "virtual:first-view";
import type { AgreementEvent } from "military-pacts";
import { useRef, useState } from "preact/hooks";
import { placeOf, yearsBetween } from "../days.js";
import { nameOf, type Speech, useSpeech } from "../language.js";
import { CHART, type EventMark, type MembershipChange, type OrderRow, type Span } from "../order.js";
import type { Proof } from "../proof.js";
import { ProofLine } from "./proof.js";
import { ForceWord } from "./words.js";

const place = (day: string) => placeOf(day, CHART.from, CHART.to);

const spanStyle = ({ from, to }: Span) => ({ left: `${place(from)}%`, width: `${place(to) - place(from)}%` });

const CHANGES = {
  nato: { joined: "joinedNato", left: "leftNato" },
  eu: { joined: "joinedEu", left: "leftEu" },
} as const;

/** A fact of a row: a day, a text, and what stands behind it. */
interface Fact {
  readonly key: string;
  readonly on: string;
  readonly sign: string;
  readonly lane: "events" | "memberships";
  readonly lines: readonly { readonly text: string; readonly detail?: string; readonly proof?: Proof }[];
}

/** Evidence for an item of a list is evidence for every field in it. */
function proofOf(record: string, field: string): Proof | undefined {
  const proofs = firstView.proofs[record] ?? {};
  return proofs[field] ?? proofs[field.slice(0, field.lastIndexOf("."))];
}

const signOf = (events: readonly AgreementEvent[]) => {
  const types = events.map(({ type }) => type);
  if (types.includes("termination-authorized")) return "authorized";
  if (types.includes("signed")) return "signed";
  return types.includes("cooperation-suspended") ? "suspended" : "other";
};

function eventFact(row: OrderRow, { on, events }: EventMark, { label, day }: Speech): Fact {
  const lines = events.map(({ key, type, on: known, detail }) => {
    const proof = proofOf(row.agreement.id, `events.${key}.on`);
    return {
      text: `${day(known)}: ${label("eventType", type)}`,
      ...(detail ? { detail } : {}),
      ...(proof ? { proof } : {}),
    };
  });
  return { key: events.map(({ key }) => key).join("+"), on, sign: signOf(events), lane: "events", lines };
}

function changeFact(row: OrderRow, { organization, change, on, field }: MembershipChange, speech: Speech): Fact {
  const { say, day, language } = speech;
  const proof = proofOf(row.partner.code, field);
  const text = say(CHANGES[organization][change], { country: nameOf(row.partner, language) });
  return {
    key: field,
    on,
    sign: organization,
    lane: "memberships",
    lines: [{ text: `${day(on)}: ${text}`, ...(proof ? { proof } : {}) }],
  };
}

const Sign = ({ sign }: { readonly sign: string }) => <span class={`sign sign-${sign}`} aria-hidden="true" />;

function Row({ row }: { readonly row: OrderRow }) {
  const speech = useSpeech();
  const { language, href, say } = speech;
  const [open, setOpen] = useState<string>();
  const [chosen, choose] = useState(false);
  const [dismissed, dismiss] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const facts = [
    ...row.marks.map((mark) => eventFact(row, mark, speech)),
    ...row.changes.map((change) => changeFact(row, change, speech)),
  ];
  // What was tapped or has the focus stays when the pointer leaves.
  const show = (key: string, how: "pointed" | "chosen") => {
    dismiss(false);
    setOpen(key);
    choose(how === "chosen" || (chosen && key === open));
  };
  const unpoint = () => {
    if (!chosen) setOpen(undefined);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!line.current?.contains(relatedTarget as Node | null)) setOpen(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") dismiss(true);
  };
  const name = nameOf(row.partner, language);
  return (
    <li class="row" ref={line} onFocusOut={leave} onKeyDown={onKeyDown} onMouseLeave={unpoint}>
      <a class="row-name" href={href(["agreements", row.agreement.id])}>
        {name}
      </a>
      <div class="track">
        <div class="lane">
          {row.spells.map((spell) => (
            <span
              key={spell.from}
              class={`bar force-${spell.force}${spell.ending === "none" ? "" : " ending"}`}
              style={spanStyle(spell)}
            />
          ))}
        </div>
        <div class="lane members">
          {row.nato.map((span) => (
            <span key={span.from} class="line nato" style={spanStyle(span)} />
          ))}
          {row.eu.map((span) => (
            <span key={span.from} class="line eu" style={spanStyle(span)} />
          ))}
        </div>
        {facts.map((fact) => {
          const at = place(fact.on);
          const shown = open === fact.key && !dismissed;
          return (
            <span key={fact.key}>
              <button
                type="button"
                class={`mark of-${fact.lane}`}
                style={{ left: `${at}%` }}
                aria-expanded={shown}
                aria-label={`${name}, ${fact.lines.map(({ text }) => text).join("; ")}`}
                onMouseEnter={() => show(fact.key, "pointed")}
                onFocus={() => show(fact.key, "chosen")}
                onClick={() => show(fact.key, "chosen")}
              >
                <Sign sign={fact.sign} />
              </button>
              {shown && (
                <div class={`fact of-${fact.lane}`} style={{ left: `${at}%`, transform: `translateX(-${at}%)` }}>
                  {fact.lines.map(({ text, detail, proof }) => (
                    <div key={text}>
                      <p>
                        <strong>{text}</strong>
                      </p>
                      {detail && <p lang="en">{detail}</p>}
                      {proof && <ProofLine proof={proof} />}
                    </div>
                  ))}
                </div>
              )}
            </span>
          );
        })}
      </div>
      <span class="row-word">
        <ForceWord force={row.now.force} />
        <span class="quiet row-members">
          {[row.now.nato && say("nato"), row.now.eu && say("eu")].filter(Boolean).join(", ")}
        </span>
      </span>
    </li>
  );
}

function Axis() {
  return (
    <div class="axis" aria-hidden="true">
      <div class="track">
        {yearsBetween(CHART.from, CHART.to, 5).map((year) => (
          <span key={year} style={{ left: `${place(String(year - 1))}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Legend({ rows }: { readonly rows: readonly OrderRow[] }) {
  const { say } = useSpeech();
  const forces = [...new Set(rows.flatMap(({ spells }) => spells.map(({ force }) => force)))];
  return (
    <ul class="legend">
      {forces.map((force) => (
        <li key={force}>
          <ForceWord force={force} />
        </li>
      ))}
      <li>
        <span class="line nato" aria-hidden="true" /> {say("inNato")}
      </li>
      <li>
        <span class="line eu" aria-hidden="true" /> {say("inEu")}
      </li>
      <li>
        <Sign sign="signed" /> {say("markSigned")}
      </li>
      <li>
        <Sign sign="suspended" /> {say("markSuspended")}
      </li>
      <li>
        <Sign sign="authorized" /> {say("markAuthorized")}
      </li>
    </ul>
  );
}

export function Chart({ rows }: { readonly rows: readonly OrderRow[] }) {
  return (
    <div class="chart">
      <Legend rows={rows} />
      <Axis />
      <ul class="rows">
        {rows.map((row) => (
          <Row key={row.agreement.id} row={row} />
        ))}
      </ul>
      <Axis />
    </div>
  );
}
