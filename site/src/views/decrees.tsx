/** The decrees, and a page for each. */
import { asOf, decrees, getAgency, getAgreement, getDecree, getOfficial, resolveId } from "military-pacts";
import type { ComponentChildren } from "preact";
import { capital, decreeName } from "../decree-name.js";
import { useSpeech } from "../language.js";
import { ClaimsAbout } from "../parts/claims.js";
import { Facts, NotesAbout } from "../parts/facts.js";
import { Heading } from "../parts/heading.js";
import { RecordList } from "../parts/record-list.js";
import { AgreementTable } from "./agreements.js";
import { NotFound } from "./not-found.js";

export function Decrees({ params }: { readonly params: URLSearchParams }) {
  const speech = useSpeech();
  const { say, href, day, label } = speech;
  const rows = decrees.map((decree) => ({
    id: decree.id,
    text: `${decree.id} ${decree.number?.en} ${decree.number?.ru} ${decreeName(decree, speech)} ${getAgency(decree.issuer).name} ${decree.summary}`,
    cells: [
      <>
        <a href={href(["decrees", decree.id])}>{decreeName(decree, speech)}</a>
        <span class="quiet" lang="en">
          {decree.summary}
        </span>
      </>,
      (decree.adopted ?? decree.published) ? day((decree.adopted ?? decree.published) as string) : "",
      <span key="issuer" lang="en">
        {getAgency(decree.issuer).name}
      </span>,
      label("decreeAction", decree.action),
      decree.agreements.length,
    ],
  }));
  return (
    <>
      <Heading>{say("decrees")}</Heading>
      <RecordList
        path="decrees"
        params={params}
        heads={[say("act"), say("date"), say("issuer"), say("action"), say("agreements")]}
        rows={rows}
      />
    </>
  );
}

export function DecreePage({ id }: { readonly id: string }) {
  const speech = useSpeech();
  const { say, href, day, label } = speech;
  const decree = getDecree(resolveId(id) ?? id);
  if (!decree) return <NotFound id={id} />;
  const about = decree.agreements.map((each) => getAgreement(each));
  const signer = decree.signedBy && getOfficial(decree.signedBy);
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [
      say("issuer"),
      <span key="issuer" lang="en">
        {getAgency(decree.issuer).name}
      </span>,
    ],
    [say("signedBy"), signer && <a href={href(["officials", signer.id])}>{signer.name}</a>],
    [say("adopted"), decree.adopted && day(decree.adopted)],
    [say("published"), decree.published && day(decree.published)],
    [say("action"), label("decreeAction", decree.action)],
    [say("addressee"), decree.addressee && <span lang="en">{getAgency(decree.addressee).name}</span>],
  ];
  return (
    <article>
      <p class="quiet">
        <a href={href(["decrees"])}>{say("decrees")}</a>
      </p>
      <Heading>{capital(decreeName(decree, speech))}</Heading>
      <p lang="en">{decree.summary}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span class="quiet">{say("notKnown")}</span>}</dd>
          </div>
        ))}
      </dl>
      {decree.reasonGiven !== undefined && <p>{say(decree.reasonGiven ? "reasonGiven" : "reasonNone")}</p>}
      {about.length > 0 && (
        <section>
          <h2>
            {say("itsAgreements")} <span class="quiet">{about.length}</span>
          </h2>
          <AgreementTable list={about} on={asOf} />
        </section>
      )}
      <NotesAbout id={decree.id} />
      <section>
        <h2>{say("claims")}</h2>
        <ClaimsAbout id={decree.id} />
      </section>
      <section>
        <h2>{say("facts")}</h2>
        <Facts id={decree.id} record={decree} />
      </section>
    </article>
  );
}
