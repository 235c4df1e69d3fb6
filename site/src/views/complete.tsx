/** How complete it is beside other data sets, what is not known, what changed, and how to send a source. */
import { agreements, countries, decrees, findAgreements, officials, regions } from "military-pacts";
import { useEffect, useRef } from "preact/hooks";
import { DATA_SETS, matchesOf } from "../crosswalk.js";
import { useSpeech } from "../language.js";
import { isThere, type Loaded, useLazy } from "../lazy.js";
import { useNames } from "../names.js";
import { Copyable } from "../parts/copy.js";
import { Heading } from "../parts/heading.js";
import { Heads } from "../parts/heads.js";
import { Pending } from "../parts/pending.js";
import type { Release } from "../release.js";
import { gapNames, gaps } from "../unknown.js";

type Rows = Exclude<Loaded<"crosswalk">, "failed" | undefined>;

const percent = (part: number, all: number) => (all === 0 ? "" : `${Math.round((100 * part) / all)} %`);

function Crosswalk({ rows }: { readonly rows: Rows }) {
  const { say, href } = useSpeech();
  const name = useNames();
  const counts = DATA_SETS.map(([name, title]) => {
    const found = matchesOf(name);
    const here = rows[name].filter(({ id }) => found.has(id)).length;
    const outside = rows[name].filter(({ id, reason }) => !found.has(id) && reason !== undefined).length;
    return { name, title, rows: rows[name], here, outside, missing: rows[name].length - here - outside, found };
  });
  const partners = (codes: readonly string[]) => (codes.length > 3 ? String(codes.length) : codes.map(name).join(", "));
  return (
    <>
      <div class="scroll">
        <table id="crosswalk" class="stacked">
          <thead>
            <tr>
              <th scope="col">{say("dataset")}</th>
              <th scope="col" class="number">
                {say("rows")}
              </th>
              <th scope="col" class="number">
                {say("here")}
              </th>
              <th scope="col" class="number">
                {say("outside")}
              </th>
              <th scope="col" class="number">
                {say("missing")}
              </th>
              <th scope="col" class="number">
                {say("shareWithin")}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {counts.map(({ name, title, rows: all, here, outside, missing }) => (
              <tr key={name} data-id={name}>
                <th scope="row">{title}</th>
                <td class="number" data-label={say("rows")}>
                  {all.length}
                </td>
                <td class="number" data-label={say("here")}>
                  {here}
                </td>
                <td class="number" data-label={say("outside")}>
                  {outside}
                </td>
                <td class="number" data-label={say("missing")}>
                  {missing}
                </td>
                <td class="number" data-label={say("shareWithin")}>
                  {percent(here, here + missing)}
                </td>
                <td class="share" aria-hidden="true">
                  <span class="meter here" style={{ width: percent(here, here + missing).replace(" ", "") }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {counts.map(({ name, title, rows: all, found }) => (
        <details class="fold" key={name}>
          <summary>{say("rowByRow", { name: title })}</summary>
          <div class="scroll">
            <table class="crosswalk-rows">
              <Heads of={[say("recordId"), say("partners"), say("signed"), say("here")]} />
              <tbody>
                {all.map(({ id, partners: codes, signed, lead, reason }) => {
                  const agreement = found.get(id);
                  return (
                    <tr key={id}>
                      <td>{id}</td>
                      <td>{partners(codes)}</td>
                      <td>{signed}</td>
                      <td lang={agreement ? undefined : "en"}>
                        {agreement ? <a href={href(["agreements", agreement.id])}>{agreement.id}</a> : (lead ?? reason)}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </>
  );
}

function Gaps() {
  const { say, label } = useSpeech();
  const ours = findAgreements({ scope: "military", party: "RU" });
  const byRegion = regions.map(
    (region) => [region, findAgreements({ scope: "military", party: "RU", region })] as const,
  );
  return (
    <section>
      <h2>{say("gaps")}</h2>
      <p>{say("gapsText", { n: ours.length })}</p>
      <div class="scroll">
        <table id="gaps">
          <thead>
            <tr>
              <th scope="col">{say("field")}</th>
              <th scope="col" class="number">
                {say("all")}
              </th>
              <th scope="col" class="number">
                {say("share")}
              </th>
              {byRegion.map(([region, of]) => (
                <th key={region} scope="col" class="number">
                  {label("region", region)} <span class="quiet">{of.length}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gapNames.map((gap) => (
              <tr key={gap} data-id={gap}>
                <th scope="row">{say(gap)}</th>
                <td class="number">{ours.filter(gaps[gap]).length}</td>
                <td class="number">{percent(ours.filter(gaps[gap]).length, ours.length)}</td>
                {byRegion.map(([region, of]) => (
                  <td key={region} class="number">
                    {percent(of.filter(gaps[gap]).length, of.length)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Changes({ releases }: { readonly releases: readonly Release[] }) {
  const { say } = useSpeech();
  if (releases.length === 0) return <p>{say("noChanges")}</p>;
  return (
    <>
      {releases.map(({ version, changes }, place) => (
        <details class="topic" key={version} open={place === 0}>
          <summary>
            <strong>{version}</strong> <span class="quiet">{changes.length}</span>
          </summary>
          <ul lang="en">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** How to send a source; for a record where the address names one. */
function SendSource({ record }: { readonly record: string }) {
  const { say } = useSpeech();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (record) section.current?.scrollIntoView();
  }, [record]);
  const form = [
    `${say("sendRecord")}: ${record}`,
    `${say("field")}: `,
    `${say("sendValue")}: `,
    `${say("source")}: https://`,
    `${say("sendDay")}: `,
  ];
  return (
    <section id="send" ref={section}>
      <h2>{say("send")}</h2>
      <p>{say("sendText")}</p>
      <p>
        {CONTACT === null ? (
          say("sendTo")
        ) : (
          <a href={CONTACT} rel="noreferrer external">
            {say("sendHere")}
          </a>
        )}
      </p>
      <Copyable text={form.join("\n")} name={say("send")} lang="" />
    </section>
  );
}

export function Complete({ params }: { readonly params: URLSearchParams }) {
  const { say, href } = useSpeech();
  const rows = useLazy("crosswalk");
  const changes = useLazy("changes");
  const sizes = [
    ["agreements", agreements.length],
    ["countries", countries.length],
    ["officials", officials.length],
    ["decrees", decrees.length],
  ] as const;
  return (
    <>
      <Heading>{say("completeTitle")}</Heading>
      <section>
        <h2>{say("records")}</h2>
        <dl id="sizes">
          {sizes.map(([name, size]) => (
            <div key={name}>
              <dt>
                <a href={href([name])}>{say(name)}</a>
              </dt>
              <dd>{size}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{say("crosswalk")}</h2>
        <p>{say("crosswalkText")}</p>
        {isThere(rows) ? <Crosswalk rows={rows} /> : <Pending loaded={rows} />}
      </section>
      <Gaps />
      <section>
        <h2>{say("changes")}</h2>
        {isThere(changes) ? <Changes releases={changes} /> : <Pending loaded={changes} />}
      </section>
      <SendSource record={(params.get("record") ?? "").slice(0, 100)} />
    </>
  );
}
