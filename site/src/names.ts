/** The names of records; apart from the rest of the language, because the first view does without the records. */
import { getAgency, getCountry, getEntity, getOfficial, getOrganization } from "military-pacts";
import { useContext, useMemo } from "preact/hooks";
import { type Language, LanguageContext, nameOf } from "./language.js";

/** The name of a party, an issuer or an actor: a country, an agency, a person, an organization, or a party without a code. */
export function recordName(id: string, language: Language): string {
  const country = getCountry(id);
  if (country) return nameOf(country, language);
  const other = getOrganization(id) ?? getEntity(id);
  if (other) return language === "ru" ? (other.names?.ru ?? other.name) : other.name;
  return getAgency(id)?.name ?? getOfficial(id)?.name ?? id;
}

/** The names of records in the language of the page. */
export function useNames(): (id: string) => string {
  const language = useContext(LanguageContext);
  return useMemo(() => (id) => recordName(id, language), [language]);
}
