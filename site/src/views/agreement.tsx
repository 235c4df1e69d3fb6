/** An agreement: its parties by day, its life, what stands behind every field, and what is not known. */
import {
  type Agreement as AgreementRecord,
  agreements,
  asOf,
  decrees,
  endsOn,
  type Force,
  getAgency,
  getAgreement,
  getCountry,
  getDecree,
  isCovered,
  isIsoDate,
  isMember,
  isOfficialId,
  lastDay,
  lifespan,
  type Party,
  resolveId,
  statusOf,
} from "military-pacts";
import { shownOrganizations } from "../categories.js";
import { citationOf } from "../cite.js";
import { decreeName } from "../decree-name.js";
import { titleOf, useSpeech } from "../language.js";
import { useNames } from "../names.js";
import { ClaimsAbout } from "../parts/claims.js";
import { Copyable } from "../parts/copy.js";
import { Facts, FieldProof, NotesAbout } from "../parts/facts.js";
import { Heading } from "../parts/heading.js";
import { LifeLine } from "../parts/life-line.js";
import { AgreementLink, CountryLink, PartyName } from "../parts/links.js";
import { EndingWord, ForceWord } from "../parts/words.js";
import { go, hashOf } from "../route.js";
import { gapsOf } from "../unknown.js";
import type { Word } from "../words.js";
import { NotFound } from "./not-found.js";

const MEANINGS = {
  "not-in-force": "meansNotInForce",
  provisional: "meansProvisional",
  "in-force": "meansInForce",
  presumed: "meansPresumed",
  suspended: "meansSuspended",
  ended: "meansEnded",
  "not-known": "meansNotKnown",
} as const satisfies Readonly<Record<Force, Word>>;

/** The day that the address asks about. */
function dayAsked(params: URLSearchParams): string {
  const asked = params.get("on");
  return asked !== null && isIsoDate(asked) && isCovered(asked) ? asked : asOf;
}

function StatusOnDay({ agreement, params }: { readonly agreement: AgreementRecord; readonly params: URLSearchParams }) {
  const { say, day, label } = useSpeech();
  const name = useNames();
  const on = dayAsked(params);
  const { force, ending, party, because } = statusOf(agreement, on);
  const set = (value: string) => {
    const next = new URLSearchParams(params);
    next.set("on", value);
    go(hashOf(["agreements", agreement.id], next), "replace");
  };
  return (
    <section class="status-now">
      <p>
        <label>
          {say("statusAsked")}{" "}
          <input
            type="date"
            name="on"
            min="1949-01-01"
            max={asOf}
            value={on}
            onChange={({ currentTarget: { value } }) => isIsoDate(value) && set(value)}
          />
        </label>
      </p>
      <p class="quiet">
        {say("statusFor", { party: party === "treaty" ? label("instrument", "treaty") : name(party), day: day(on) })}
      </p>
      <p class="answer" id="status" role="status">
        <ForceWord force={force} />
        {ending !== "none" && (
          <>
            {" "}
            · {say("ending")}: <EndingWord ending={ending} />
          </>
        )}
      </p>
      <p>{say(MEANINGS[force])}</p>
      <p>
        {say("because")}:{" "}
        {because.length === 0
          ? say("becauseNothing")
          : because.map(({ type, on: known }) => `${label("eventType", type)}, ${day(known)}`).join("; ")}
      </p>
      {because.map(({ key }) => (
        <FieldProof key={key} id={agreement.id} field={`events.${key}.on`} />
      ))}
    </section>
  );
}

function Parties({ agreement, on }: { readonly agreement: AgreementRecord; readonly on: string }) {
  const { say, day, label } = useSpeech();
  const { parties, otherParties = [], signed, partiesComplete } = agreement;
  const has = (test: (party: Party) => unknown) => parties.some(test);
  const [agencies, predecessors, days] = [
    has(({ agency }) => agency),
    has((p) => p.signedAs),
    has((p) => p.from ?? p.to),
  ];
  const signing = signed && lastDay(signed.on);
  const memberOf = ({ country }: Party, known: string) =>
    shownOrganizations
      .filter((organization) => isMember(country, organization, known))
      .map((organization) => say(organization))
      .join(", ") || "–";
  const many = parties.length > 2;
  return (
    <>
      <div class="scroll">
        <table class="parties stacked">
          <thead>
            <tr>
              <th scope="col">{say("country")}</th>
              {agencies && <th scope="col">{say("agency")}</th>}
              {predecessors && <th scope="col">{say("signedAs")}</th>}
              {days && <th scope="col">{say("bound")}</th>}
              {days && <th scope="col">{say("boundTo")}</th>}
              {signing && (
                <th scope="col">
                  {say("memberships")}, {day(signed.on)}
                </th>
              )}
              <th scope="col">
                {say("memberships")}, {day(on)}
              </th>
              {many && (
                <th scope="col">
                  {say("force")}, {day(on)}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={`${party.country} ${party.from ?? ""}`}>
                <th scope="row">
                  <CountryLink country={getCountry(party.country)} />
                </th>
                {agencies && <td lang="en">{party.agency && getAgency(party.agency).name}</td>}
                {predecessors && (
                  <td data-label={party.signedAs && say("signedAs")}>
                    {party.signedAs && label("predecessorCode", party.signedAs)}
                  </td>
                )}
                {days && <td data-label={party.from && say("bound")}>{party.from && day(party.from)}</td>}
                {days && <td data-label={party.to && say("boundTo")}>{party.to && day(party.to)}</td>}
                {signing && <td data-label={`${say("memberships")}, ${day(signed.on)}`}>{memberOf(party, signing)}</td>}
                <td data-label={`${say("memberships")}, ${day(on)}`}>{memberOf(party, on)}</td>
                {many && (
                  <td data-label={`${say("force")}, ${day(on)}`}>
                    <ForceWord force={statusOf(agreement, on, party.country).force} />
                  </td>
                )}
              </tr>
            ))}
            {otherParties.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <PartyName id={id} />
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!partiesComplete && <p>{say("partiesIncomplete")}</p>}
    </>
  );
}

function Events({ agreement }: { readonly agreement: AgreementRecord }) {
  const speech = useSpeech();
  const { say, day, label, href } = speech;
  const name = useNames();
  return (
    <ol class="events">
      {agreement.events.map(({ key, type, on, by, act, agency, successor, dateBasis, detail }) => (
        <li key={key} id={key}>
          <p>
            <span class="date">{day(on)}</span> <strong>{label("eventType", type)}</strong>
            {by && `, ${name(by)}`}
            {agency && <span lang="en">, {name(agency)}</span>}
            {dateBasis && <span class="quiet"> ({label("dateBasis", dateBasis)})</span>}
            {act && (
              <>
                {" · "}
                <a href={href(["decrees", act])}>{decreeName(getDecree(act), speech)}</a>
              </>
            )}
            {successor && (
              <>
                {" · "}
                <AgreementLink agreement={getAgreement(successor)} />
              </>
            )}
          </p>
          {detail && <p lang="en">{detail}</p>}
          <FieldProof id={agreement.id} field={`events.${key}.on`} />
        </li>
      ))}
      {agreement.events.length === 0 && <li>{say("notKnown")}</li>}
    </ol>
  );
}

function TermList({ agreement: { id, term } }: { readonly agreement: AgreementRecord }) {
  const { say, day } = useSpeech();
  const end = endsOn(id, { noticeOn: asOf });
  if (!term) return <p class="quiet">{say("notKnown")}</p>;
  const { years, until, renewal, noticeMonths } = term;
  const renewalText =
    renewal && (renewal === "indefinite" ? say("indefinite") : say("renewalYears", { n: renewal.years }));
  const rows = [
    [say("termYears"), years],
    [say("termUntil"), until && day(until)],
    [say("termRenewal"), renewalText],
    [say("termNotice"), noticeMonths],
    [say("earliestEnd", { day: day(asOf) }), end && day(end.on)],
  ] as const;
  return (
    <dl>
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Signatories({ agreement: { signed } }: { readonly agreement: AgreementRecord }) {
  const { say, href } = useSpeech();
  const name = useNames();
  if (!signed?.signatories?.length) return null;
  return (
    <section>
      <h2>{say("signatories")}</h2>
      <ul>
        {signed.signatories.map((person) => (
          <li key={person.name}>
            {person.official && isOfficialId(person.official) ? (
              <a href={href(["officials", person.official])}>{person.name}</a>
            ) : (
              person.name
            )}
            {person.role && <span lang="en">, {person.role}</span>}
            {person.country && ` (${name(person.country)})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SCHEMES = { dcad: "DCAD 1.0", atop: "ATOP", cow: "COW Formal Alliances 4.1", unts: "UNTS" } as const;

export function Agreement({ id, params }: { readonly id: string; readonly params: URLSearchParams }) {
  const speech = useSpeech();
  const { say, day, label, href, language } = speech;
  const agreement = getAgreement(resolveId(id) ?? id);
  if (!agreement) return <NotFound id={id} />;
  const title = titleOf(agreement, language);
  const other = language === "ru" ? agreement.title.en : agreement.title.ru;
  const life = lifespan(agreement.id);
  const unknown = gapsOf(agreement);
  const replaced = agreements.filter(({ events }) => events.some(({ successor }) => successor === agreement.id));
  const acts = decrees.filter(({ agreements }) => agreements.includes(agreement.id));
  const { signed, externalIds } = agreement;
  const json = JSON.stringify(agreement, null, 2);
  const address = `${location.origin}${location.pathname}${hashOf(["agreements", agreement.id])}`;
  return (
    <article>
      <p class="quiet">
        <a href={href(["agreements"])}>{say("agreements")}</a> · {label("instrument", agreement.instrument)}
        {agreement.level && ` · ${label("level", agreement.level)}`} · {label("scope", agreement.scope)}
      </p>
      <Heading lang={title.lang}>{title.text}</Heading>
      {other && title.text !== other && (
        <p class="other-title quiet" lang={language === "ru" ? "en" : "ru"}>
          {other}
        </p>
      )}
      <p>
        {say("signed")}: {signed ? day(signed.on) : say("notKnown")}
        {signed?.place && <span lang="en">, {signed.place}</span>}
        {life && ` · ${say("lasted", { years: life.years, months: life.months })}`}
      </p>
      <p lang="en">{agreement.summary}</p>
      <p class="quiet">{agreement.subjects.map((subject) => label("subject", subject)).join(" · ")}</p>
      <StatusOnDay agreement={agreement} params={params} />
      <section>
        <h2>{say("life")}</h2>
        <LifeLine agreement={agreement} />
      </section>
      <section>
        <h2>{say("parties")}</h2>
        <Parties agreement={agreement} on={dayAsked(params)} />
      </section>
      <section>
        <h2>{say("events")}</h2>
        <Events agreement={agreement} />
      </section>
      <Signatories agreement={agreement} />
      <section>
        <h2>{say("term")}</h2>
        <TermList agreement={agreement} />
      </section>
      {replaced.length > 0 && (
        <section>
          <h2>{say("replaces")}</h2>
          <ul>
            {replaced.map((each) => (
              <li key={each.id}>
                <AgreementLink agreement={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {acts.length > 0 && (
        <section>
          <h2>{say("decrees")}</h2>
          <ul>
            {acts.map((act) => (
              <li key={act.id}>
                <a href={href(["decrees", act.id])}>{decreeName(act, speech)}</a>: {label("decreeAction", act.action)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("unknown")}</h2>
        {unknown.length === 0 ? (
          <p>{say("nothingUnknown")}</p>
        ) : (
          <ul id="unknown">
            {unknown.map((gap) => (
              <li key={gap}>{say(gap)}</li>
            ))}
          </ul>
        )}
        <p>
          <a href={href(["complete"], { record: agreement.id })}>{say("knowMore")}</a>
        </p>
      </section>
      <NotesAbout id={agreement.id} />
      <section>
        <h2>{say("claims")}</h2>
        <ClaimsAbout id={agreement.id} />
      </section>
      <section>
        <h2>{say("facts")}</h2>
        <Facts id={agreement.id} record={agreement} />
      </section>
      <section>
        <h2>{say("cite")}</h2>
        <h3>{say("citation")}</h3>
        <Copyable text={citationOf(agreement)} name={say("citation")} />
        <h3>{say("link")}</h3>
        <Copyable text={address} name={say("link")} />
        <h3>{say("json")}</h3>
        <details class="fold">
          <summary>{agreement.id}.json</summary>
          <Copyable text={json} name={say("json")} />
        </details>
        {externalIds && (
          <>
            <h3>{say("ids")}</h3>
            <ul>
              {Object.entries(externalIds).map(([scheme, ids]) => (
                <li key={scheme}>
                  {SCHEMES[scheme as keyof typeof SCHEMES]}: {(ids as readonly string[]).join(", ")}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </article>
  );
}
