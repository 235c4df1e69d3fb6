/** The language of the page, and everything that is said in it. */
import { type Agreement, type Country, lastDay } from "military-pacts";
import { type AllLabels, type Label, labels } from "military-pacts/labels";
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { hashOf } from "./route.js";
import { type Word, words } from "./words.js";

export type Language = keyof Label;

export const isLanguage = (text: unknown): text is Language => text === "en" || text === "ru";

/** The language of what stands below. */
export const LanguageContext = createContext<Language>("en");

const FORMATS = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  ru: new Intl.DateTimeFormat("ru", { dateStyle: "long", timeZone: "UTC" }),
};
const MONTHS = {
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
  ru: new Intl.DateTimeFormat("ru", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** A day, a month or a year as people write it. */
export function dayText(day: string, language: Language): string {
  const date = new Date(lastDay(day));
  if (day.length === 4) return day;
  const format = day.length === 7 ? MONTHS : FORMATS;
  return format[language].format(date).replace(/\sг\.$/, "\u00a0г.");
}

/** A word of the interface, with what is put in. */
export function say(key: Word, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The name of a country in a language. */
export const nameOf = ({ name, names }: Pick<Country, "name" | "names">, language: Language): string =>
  language === "ru" ? names.ru : name;

/** The title of an agreement, with the language that it is in. */
export function titleOf({ title }: Agreement, language: Language): { readonly text: string; readonly lang: Language } {
  return language === "ru" && title.ru !== undefined ? { text: title.ru, lang: "ru" } : { text: title.en, lang: "en" };
}

export interface Speech {
  readonly language: Language;
  readonly say: (key: Word, values?: Readonly<Record<string, string | number>>) => string;
  readonly label: <Name extends keyof AllLabels>(vocabulary: Name, word: keyof AllLabels[Name] & string) => string;
  readonly day: (day: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** How many sources there are. */
  readonly sources: (number: number) => string;
  /** The address of a place, in this language. */
  readonly href: (path: readonly string[], params?: Readonly<Record<string, string>>) => string;
}

const ARTICLES: Readonly<Record<string, string>> = {
  "United Kingdom": "the United Kingdom",
  "United States": "the United States",
  Netherlands: "the Netherlands",
};

/** A name within an English sentence. */
export const inSentence = (name: string, language: Language): string =>
  language === "en" ? (ARTICLES[name] ?? name) : name;

export function speech(language: Language): Speech {
  return {
    language,
    say: (key, values) => say(key, language, values),
    label: (vocabulary, word) => (labels[vocabulary][word] as Label | undefined)?.[language] ?? word,
    day: (day) => dayText(day, language),
    list: (items) => new Intl.ListFormat(language, { type: "conjunction" }).format(items),
    sources: (number) => say(number === 1 ? "sourceOne" : "sourcesCount", language, { n: number }),
    href: (path, params = {}) => hashOf(path, language === "ru" ? { ...params, lang: "ru" } : params),
  };
}

/** Everything that is said in the language of the page. */
export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return useMemo(() => speech(language), [language]);
}
