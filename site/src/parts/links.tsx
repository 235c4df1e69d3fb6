/** Ways from one record to another. */
import { type Agreement, type Country, getAgency, getCountry, isCountryCode, partnersOf } from "military-pacts";
import { nameOf, titleOf, useSpeech } from "../language.js";
import { useNames } from "../names.js";

export function CountryLink({ country }: { readonly country: Country }) {
  const { language, href } = useSpeech();
  return <a href={href(["countries", country.code])}>{nameOf(country, language)}</a>;
}

/** A party or an actor; a country is a link. */
export function PartyName({ id }: { readonly id: string }) {
  const name = useNames();
  if (isCountryCode(id)) return <CountryLink country={getCountry(id)} />;
  return <span lang={getAgency(id) ? "en" : undefined}>{name(id)}</span>;
}

/** The partners of an agreement: all of a few, the number of many. */
export function Partners({ agreement, most = 4 }: { readonly agreement: Agreement; readonly most?: number }) {
  const { say } = useSpeech();
  const partners = partnersOf(agreement.id);
  return (
    <>
      {partners.slice(0, most).map(({ id }, place) => (
        <span key={id}>
          {place > 0 && ", "}
          <PartyName id={id} />
        </span>
      ))}
      {partners.length > most && ` ${say("and")} ${partners.length - most}`}
    </>
  );
}

export function AgreementLink({ agreement }: { readonly agreement: Agreement }) {
  const { language, href } = useSpeech();
  const title = titleOf(agreement, language);
  return (
    <a href={href(["agreements", agreement.id])} lang={title.lang}>
      {title.text}
    </a>
  );
}
