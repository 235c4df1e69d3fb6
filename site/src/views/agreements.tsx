/** The agreements as a table, with every condition of `findAgreements`, a search, and a file of what is shown. */
import { type Agreement, asOf, getAgency, getDecree, isIsoDate, lastDay, partnersOf, statusOf } from "military-pacts";
import { useEffect, useMemo, useState } from "preact/hooks";
import { decreeName } from "../decree-name.js";
import { countsOf, csvOf, type Facet, facets, findByAddress, ORDER, TOTAL } from "../filter.js";
import { type Speech, useSpeech } from "../language.js";
import { useLazy } from "../lazy.js";
import { recordName } from "../names.js";
import { Heading } from "../parts/heading.js";
import { AgreementLink, Partners } from "../parts/links.js";
import { EndingWord, ForceWord } from "../parts/words.js";
import { go, hashOf } from "../route.js";

const PAGE = 100;
const LONGEST_SEARCH = 200;

/** The name of a value of a facet, for people to read. */
function valueName(facet: Facet, value: string, speech: Speech): string {
  const { label, language } = speech;
  switch (facet) {
    case "party":
    case "partyMemberOf":
    case "signatory":
      return recordName(value, language);
    case "decree": {
      const decree = getDecree(value);
      return decree ? `${decreeName(decree, speech)}, ${getAgency(decree.issuer).name}` : value;
    }
    default:
      return label(facet, value as never);
  }
}

function FacetSelect(props: {
  readonly facet: Facet;
  readonly params: URLSearchParams;
  readonly onChange: (name: string, value: string) => void;
}) {
  const { facet, params, onChange } = props;
  const speech = useSpeech();
  const { say, language } = speech;
  const chosen = params.getAll(facet);
  const counts = useMemo(() => countsOf(params, facet), [params, facet]);
  const order = facet === "party" || facet === "signatory" || facet === "decree" ? undefined : ORDER[facet];
  const values = [...new Set([...counts.keys(), ...chosen])].map((value) => ({
    value,
    name: valueName(facet, value, speech),
  }));
  values.sort((one, other) =>
    order ? order.indexOf(one.value) - order.indexOf(other.value) : one.name.localeCompare(other.name, language),
  );
  return (
    <label>
      {say(facet === "party" ? "partner" : facet)}
      <select
        name={facet}
        value={chosen[0] ?? ""}
        onChange={({ currentTarget }) => onChange(facet, currentTarget.value)}
      >
        <option value="">{say("any")}</option>
        {values.map(({ value, name }) => (
          <option key={value} value={value}>
            {name} ({counts.get(value) ?? 0})
          </option>
        ))}
      </select>
    </label>
  );
}

function DateField(props: {
  readonly name: string;
  readonly text: string;
  readonly params: URLSearchParams;
  readonly onChange: (name: string, value: string) => void;
}) {
  const { name, text, params, onChange } = props;
  const value = params.get(name);
  return (
    <label>
      {text}
      <input
        type="date"
        name={name}
        value={isIsoDate(value) ? value : ""}
        onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
      />
    </label>
  );
}

const SORTS = ["signed", "partner", "force", "ending"] as const;
type Sort = (typeof SORTS)[number];

function sorted(
  list: readonly Agreement[],
  params: URLSearchParams,
  on: string,
  { language }: Speech,
): readonly Agreement[] {
  const sort = params.get("sort");
  const column = SORTS.find((each) => each === sort?.replace("-", ""));
  if (!column) return list;
  const keys: Readonly<Record<Sort, (agreement: Agreement) => string>> = {
    signed: ({ signed }) => (signed ? lastDay(signed.on) : "9999"),
    partner: ({ id }) => {
      const [first] = partnersOf(id);
      return first ? recordName(first.id, language) : "";
    },
    force: (agreement) => statusOf(agreement, on).force,
    ending: (agreement) => statusOf(agreement, on).ending,
  };
  const sign = sort?.startsWith("-") ? -1 : 1;
  const keyed = list.map((agreement) => [keys[column](agreement), agreement] as const);
  return keyed.sort(([one], [other]) => sign * one.localeCompare(other, language)).map(([, agreement]) => agreement);
}

function HeaderCell(props: {
  readonly column: Sort;
  readonly params: URLSearchParams;
  readonly onSort: (sort: string) => void;
}) {
  const { column, params, onSort } = props;
  const { say } = useSpeech();
  const sort = params.get("sort");
  const direction = sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="plain" onClick={() => onSort(direction === "ascending" ? `-${column}` : column)}>
        {say(column)}{" "}
        <span aria-hidden="true">{direction === "ascending" ? "↑" : direction === "descending" ? "↓" : ""}</span>
      </button>
    </th>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

export function AgreementTable({
  list,
  on,
  params,
  onSort,
}: {
  readonly list: readonly Agreement[];
  readonly on: string;
  readonly params?: URLSearchParams;
  readonly onSort?: (sort: string) => void;
}) {
  const { say, day } = useSpeech();
  const [most, show] = useState(PAGE);
  const head = (column: Sort) =>
    params && onSort ? (
      <HeaderCell column={column} params={params} onSort={onSort} />
    ) : (
      <th scope="col">{say(column)}</th>
    );
  return (
    <>
      <div class="scroll">
        <table class="agreements stacked">
          <thead>
            <tr>
              {head("signed")}
              {head("partner")}
              <th scope="col">{say("titleWord")}</th>
              {head("force")}
              {head("ending")}
            </tr>
          </thead>
          <tbody>
            {list.slice(0, most).map((agreement) => {
              const { force, ending } = statusOf(agreement, on);
              return (
                <tr key={agreement.id} data-id={agreement.id}>
                  <td class="date">
                    {agreement.signed ? day(agreement.signed.on) : <span class="quiet">{say("notKnown")}</span>}
                  </td>
                  <td class="partner">
                    <Partners agreement={agreement} most={3} />
                  </td>
                  <td class="title">
                    <AgreementLink agreement={agreement} />
                  </td>
                  <td data-label={say("force")}>
                    <ForceWord force={force} />
                  </td>
                  <td data-label={say("ending")}>
                    <EndingWord ending={ending} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {list.length > most && (
        <p>
          <button type="button" onClick={() => show(list.length)}>
            {say("more", { n: list.length - most })}
          </button>
        </p>
      )}
    </>
  );
}

export function Agreements({ params }: { readonly params: URLSearchParams }) {
  const speech = useSpeech();
  const { say, day } = speech;
  const { agreements: found, refused, accepted } = useMemo(() => findByAddress(params), [params]);
  const text = (params.get("q") ?? "").slice(0, LONGEST_SEARCH);
  const [typed, type] = useState(text);
  useEffect(() => type(text), [text]);
  const search = useLazy("search", text.trim() !== "");
  const on = accepted.get("on") ?? asOf;

  const matches = useMemo(() => {
    if (text.trim() === "" || search === undefined || search === "failed") return found;
    const among = new Set(found);
    return search
      .searchAgreements(text)
      .map(({ agreement }) => agreement)
      .filter((agreement) => among.has(agreement));
  }, [found, text, search]);
  const list = useMemo(() => sorted(matches, params, on, speech), [matches, params, on, speech]);

  const set = (name: string, value: string, how: "push" | "replace" = "push") => {
    const next = new URLSearchParams(params);
    if (value === "") next.delete(name);
    else next.set(name, value);
    go(hashOf(["agreements"], next), how);
  };
  const remove = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete(name, value);
    go(hashOf(["agreements"], next));
  };
  const clear = () => {
    const lang = params.get("lang");
    go(hashOf(["agreements"], lang ? { lang } : {}));
  };
  const chips = facets.flatMap((facet) => accepted.getAll(facet).map((value) => ({ facet, value })));
  const hasConditions = [...params.keys()].some((key) => key !== "lang" && key !== "sort");
  const wide = typeof matchMedia === "function" && matchMedia("(min-width: 60rem)").matches;
  return (
    <>
      <Heading>{say("agreements")}</Heading>
      <search>
        <form class="search" onSubmit={(event) => event.preventDefault()}>
          <label>
            {say("search")}
            <input
              type="search"
              name="q"
              maxLength={LONGEST_SEARCH}
              placeholder={say("searchHint")}
              value={typed}
              onInput={({ currentTarget }) => {
                const value = currentTarget.value.slice(0, LONGEST_SEARCH);
                type(value);
                set("q", value, "replace");
              }}
            />
          </label>
        </form>
      </search>
      {refused.map((why) => (
        <p class="notice" role="status" key={why}>
          {say("filterRefused", { why })}
        </p>
      ))}
      <details class="filters" open={wide}>
        <summary>{say("filters")}</summary>
        <div class="filter-grid">
          {facets.map((facet) => (
            <FacetSelect key={facet} facet={facet} params={accepted} onChange={set} />
          ))}
          <label>
            {say("when")}
            <select
              name="when"
              value={params.get("when") ?? ""}
              onChange={({ currentTarget }) => set("when", currentTarget.value)}
            >
              <option value="">{say("onDay")}</option>
              <option value="signing">{say("atSigning")}</option>
            </select>
          </label>
          <DateField name="on" text={say("statusDay")} params={params} onChange={set} />
          <DateField name="signed-from" text={say("signedFrom")} params={params} onChange={set} />
          <DateField name="signed-to" text={say("signedTo")} params={params} onChange={set} />
        </div>
      </details>
      {hasConditions && (
        <p class="chips">
          {chips.map(({ facet, value }) => (
            <button key={`${facet} ${value}`} type="button" class="chip" onClick={() => remove(facet, value)}>
              {say(facet === "party" ? "partner" : facet)}: {valueName(facet, value, speech)}{" "}
              <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" class="chip" onClick={clear}>
            {say("clear")}
          </button>
        </p>
      )}
      <p class="result">
        <strong id="found" role="status">
          {search === undefined && text.trim() !== "" ? say("loading") : say("found", { n: list.length, all: TOTAL })}
        </strong>{" "}
        <span class="quiet">{say("today", { day: day(on) })}</span>{" "}
        <button type="button" disabled={list.length === 0} onClick={() => download("agreements.csv", csvOf(list, on))}>
          {say("csv")}
        </button>
      </p>
      {list.length === 0 && search !== undefined && <p>{say("nothing")}</p>}
      {list.length > 0 && <AgreementTable list={list} on={on} params={params} onSort={(sort) => set("sort", sort)} />}
    </>
  );
}
