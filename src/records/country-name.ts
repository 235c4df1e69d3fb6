import type { CountryCode } from "../generated/ids.js";
import { badArgument } from "../queries/arguments.js";
import { getCountry } from "./collections.js";
import { checkCountry } from "./membership.js";

/**
 * The name of a country in a language: English and Russian, of whatever region, from its record, any other from `Intl.DisplayNames`, which
 * has it from Unicode CLDR.
 *
 * @param code An ISO 3166-1 alpha-2 code in capitals.
 * @param locale A BCP 47 tag, such as `de` or `pt-BR`. The locale of the environment is never used.
 * @returns The name; the code itself where the language has no name for it.
 * @throws RangeError or TypeError where the code is no country, or the run time does not know the language.
 * @example
 * countryName("DE", "fr"); // "Allemagne"
 */
export function countryName(code: CountryCode, locale: string): string {
  checkCountry(code);
  const { code: current, name, names } = getCountry(code);
  if (!isKnownLocale(locale)) throw badArgument("locale", locale, 'a BCP 47 tag that the run time knows, such as "de"');
  // Another region or other capitals make no other language; another script does.
  const { language, script } = new Intl.Locale(locale);
  if (language === "en" && script === undefined) return name;
  if (language === "ru" && script === undefined) return names.ru;
  return new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(current) ?? current;
}

/** Whether a tag is well-formed and known; `Intl` would answer an unknown one in the language of the environment. */
function isKnownLocale(locale: unknown): boolean {
  try {
    return typeof locale === "string" && Intl.DisplayNames.supportedLocalesOf([locale]).length > 0;
  } catch {
    return false;
  }
}
