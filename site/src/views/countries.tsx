/** The countries, and a page for each. */
import {
  asOf,
  type Country,
  countries,
  findAgreements,
  findCountry,
  getCountry,
  isMember,
  officials,
  resolveId,
} from "military-pacts";
import { nameOf, useSpeech } from "../language.js";
import { useNames } from "../names.js";
import { ClaimsAbout } from "../parts/claims.js";
import { Facts, FieldProof } from "../parts/facts.js";
import { Heading } from "../parts/heading.js";
import { Heads } from "../parts/heads.js";
import { Line } from "../parts/life-line.js";
import { RecordList } from "../parts/record-list.js";
import { AgreementTable } from "./agreements.js";
import { NotFound } from "./not-found.js";

/** No name of a country is longer. */
const LONGEST = 100;

const SHOWN = ["nato", "eu", "csto", "cis"] as const;

const withRussia = (country: Country) => {
  const theirs = findAgreements({ party: country.code });
  return country.code === "RU"
    ? theirs
    : theirs.filter(({ parties }) => parties.some((party) => party.country === "RU"));
};

export function Countries({ params }: { readonly params: URLSearchParams }) {
  const { say, language, href, label } = useSpeech();
  const rows = countries.map((country) => ({
    id: country.code,
    text: `${country.name} ${country.names.ru} ${country.code} ${country.alpha3} ${country.region}`,
    cells: [
      <a key="name" href={href(["countries", country.code])}>
        {nameOf(country, language)}
      </a>,
      country.code,
      label("region", country.region),
      SHOWN.filter((organization) => isMember(country.code, organization))
        .map((id) => say(id))
        .join(", "),
      withRussia(country).length,
    ],
  }));
  rows.sort((one, other) =>
    nameOf(getCountry(one.id), language).localeCompare(nameOf(getCountry(other.id), language), language),
  );
  return (
    <>
      <Heading>{say("countries")}</Heading>
      <RecordList
        path="countries"
        params={params}
        heads={[say("country"), say("code"), say("region"), say("memberships"), say("withRussia")]}
        rows={rows}
      />
    </>
  );
}

export function CountryPage({ code }: { readonly code: string }) {
  const { say, day, language, label, href } = useSpeech();
  const name = useNames();
  const country = getCountry(resolveId(code) ?? code) ?? findCountry(code.slice(0, LONGEST));
  if (!country) return <NotFound id={code} />;
  const theirs = withRussia(country);
  const people = officials.filter((official) => official.country === country.code);
  const { codes } = country;
  const schemes = [
    ["ISO", `${country.code}, ${country.alpha3}${country.numeric ? `, ${country.numeric}` : ""}`],
    ["COW", codes.cow],
    ["Gleditsch–Ward", codes.gw],
    ["EU", codes.eu],
    ["Wikidata", country.wikidata],
  ] as const;
  return (
    <article>
      <p class="quiet">
        <a href={href(["countries"])}>{say("countries")}</a> · {label("subregion", country.subregion)}
      </p>
      <Heading>{nameOf(country, language)}</Heading>
      <p lang="en">{country.officialName}</p>
      <section>
        <h2>{say("memberships")}</h2>
        <div class="scroll">
          <table class="memberships stacked">
            <Heads of={[say("organization"), say("from"), say("to"), say("confidence")]} />
            <tbody>
              {country.memberships.map(({ key, organization, from, to, events = [] }) => (
                <tr key={key ?? organization}>
                  <th scope="row">
                    {name(organization)}
                    <Line
                      from="1945-01-01"
                      to={asOf}
                      marks={events.map(({ on }) => on).filter((on) => on <= asOf)}
                      spans={[
                        {
                          from,
                          to: to ?? asOf,
                          className: organization === "nato" || organization === "eu" ? organization : "other",
                        },
                      ]}
                    />
                    {events.map((event) => (
                      <p key={event.key} class="quiet">
                        {day(event.on)}: {label("membershipEventType", event.type)}
                      </p>
                    ))}
                  </th>
                  <td data-label={say("from")}>{day(from)}</td>
                  <td {...(to ? { "data-label": say("to") } : {})}>{to && day(to)}</td>
                  <td>
                    <FieldProof bare id={country.code} field={`memberships.${key ?? organization}.from`} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>
          {say(country.code === "RU" ? "agreements" : "withRussia")} <span class="quiet">{theirs.length}</span>
        </h2>
        {theirs.length === 0 ? <p>{say("noAgreements")}</p> : <AgreementTable list={theirs} on={asOf} />}
      </section>
      {people.length > 0 && (
        <section>
          <h2>{say("officials")}</h2>
          <ul class="names">
            {people.map((official) => (
              <li key={official.id}>
                <a href={href(["officials", official.id])}>{official.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("claims")}</h2>
        <ClaimsAbout id={country.code} />
      </section>
      <section>
        <h2>{say("codes")}</h2>
        <dl>
          {schemes.map(([scheme, value]) =>
            value === undefined ? null : (
              <div key={scheme}>
                <dt>{scheme}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
          <div>
            <dt>{say("capital")}</dt>
            <dd lang="en">{country.capital}</dd>
          </div>
        </dl>
      </section>
      <section>
        <h2>{say("facts")}</h2>
        <Facts id={country.code} record={country} />
      </section>
    </article>
  );
}
