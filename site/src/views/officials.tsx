/** The officials, and a page for each. */
import {
  agreementsSignedBy,
  asOf,
  decrees,
  getCountry,
  getOfficial,
  type Office,
  type Official,
  officials,
  resolveId,
} from "military-pacts";
import { decreeName } from "../decree-name.js";
import { useSpeech } from "../language.js";
import { useNames } from "../names.js";
import { ClaimsAbout } from "../parts/claims.js";
import { Facts, FieldProof } from "../parts/facts.js";
import { Heading } from "../parts/heading.js";
import { CountryLink } from "../parts/links.js";
import { RecordList } from "../parts/record-list.js";
import { AgreementTable } from "./agreements.js";
import { NotFound } from "./not-found.js";

function OfficeDays({ office: { from, to, attested } }: { readonly office: Office }) {
  const { day, say } = useSpeech();
  if (from && !to) return <>{say("since", { day: day(from) })}</>;
  if (from ?? to) return <>{`${from ? day(from) : "…"} – ${to ? day(to) : ""}`}</>;
  if (!attested) return <span class="quiet">{say("notKnown")}</span>;
  const days = [attested.from ?? attested.until, attested.until ?? attested.from] as [string, string];
  return <>{say("attested", { from: day(days[0]), to: day(days[1]) })}</>;
}

const ownName = ({ names = {} }: Official): string | undefined => Object.values(names)[0];

export function Officials({ params }: { readonly params: URLSearchParams }) {
  const { say, href } = useSpeech();
  const rows = officials.map((official) => ({
    id: official.id,
    text: [official.name, ownName(official), ...official.aliases, ...official.offices.map(({ title }) => title)].join(
      " ",
    ),
    cells: [
      <a key="name" href={href(["officials", official.id])}>
        {official.name}
      </a>,
      <CountryLink key="country" country={getCountry(official.country)} />,
      <span key="office" lang="en">
        {[...new Set(official.offices.map(({ title }) => title))].join("; ")}
      </span>,
      agreementsSignedBy(official.id).length,
    ],
  }));
  rows.sort((one, other) => one.text.localeCompare(other.text, "en"));
  return (
    <>
      <Heading>{say("officials")}</Heading>
      <RecordList
        path="officials"
        params={params}
        heads={[say("official"), say("country"), say("office"), say("signedByThem")]}
        rows={rows}
      />
    </>
  );
}

export function OfficialPage({ id }: { readonly id: string }) {
  const speech = useSpeech();
  const { say, href } = speech;
  const name = useNames();
  const official = getOfficial(resolveId(id) ?? id);
  if (!official) return <NotFound id={id} />;
  const signed = agreementsSignedBy(official.id);
  const acts = decrees.filter(({ signedBy }) => signedBy === official.id);
  const own = ownName(official);
  return (
    <article>
      <p class="quiet">
        <a href={href(["officials"])}>{say("officials")}</a> · <CountryLink country={getCountry(official.country)} />
      </p>
      <Heading>{official.name}</Heading>
      {own && <p>{own}</p>}
      {official.aliases.length > 0 && (
        <p class="quiet">
          {say("aliases")}: {official.aliases.join(", ")}
        </p>
      )}
      <section>
        <h2>{say("offices")}</h2>
        <ul class="events">
          {official.offices.map((office) => (
            <li key={office.key}>
              <p>
                <strong lang="en">{office.title}</strong>, <span lang="en">{name(office.organization)}</span>
              </p>
              <p>
                <OfficeDays office={office} />
              </p>
              <FieldProof id={official.id} field={`offices.${office.key}.title`} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say("signedByThem")}</h2>
        {signed.length === 0 ? <p>{say("noneSigned")}</p> : <AgreementTable list={signed} on={asOf} />}
      </section>
      {acts.length > 0 && (
        <section>
          <h2>{say("signedDecrees")}</h2>
          <ul>
            {acts.map((act) => (
              <li key={act.id}>
                <a href={href(["decrees", act.id])}>{decreeName(act, speech)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("claims")}</h2>
        <ClaimsAbout id={official.id} />
      </section>
      <section>
        <h2>{say("facts")}</h2>
        <Facts id={official.id} record={official} />
      </section>
    </article>
  );
}
