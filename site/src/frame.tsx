/** What stands around every view: the ways to all others, the language, light and dark, and what this is. */
import { asOf } from "military-pacts";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Language, LanguageContext, speech } from "./language.js";
import { remember, remembered } from "./storage.js";
import type { Word } from "./words.js";

const VIEWS: readonly (readonly [path: string, word: Word])[] = [
  ["", "order"],
  ["day", "day"],
  ["agreements", "agreements"],
  ["countries", "countries"],
  ["officials", "officials"],
  ["decrees", "decrees"],
  ["check", "check"],
  ["complete", "complete"],
];

const OTHER = { en: ["ru", "Русский"], ru: ["en", "English"] } as const;

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

function ThemeButton({ language }: { readonly language: Language }) {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const choice = remembered("theme");
    setDark(choice ? choice === "dark" : prefersDark());
    if (choice === "dark" || choice === "light") document.documentElement.dataset.theme = choice;
  }, []);
  const toggle = () => {
    const next = dark ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    remember("theme", next);
    setDark(!dark);
  };
  return (
    <button type="button" class="plain" onClick={toggle}>
      {speech(language).say(dark ? "themeLight" : "theme")}
    </button>
  );
}

export function Frame(props: {
  readonly language: Language;
  /** The first part of the path. */
  readonly view: string;
  readonly onLanguage: (language: Language) => void;
  readonly children: ComponentChildren;
}) {
  const { language, view, onLanguage, children } = props;
  const { say, day, href } = speech(language);
  const main = useRef<HTMLElement>(null);
  const [other, otherName] = OTHER[language];

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageContext.Provider value={language}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say("skip")}
      </button>
      <header class="frame">
        <a class="home" href={href([])}>
          military-pacts <span>{say("title")}</span>
        </a>
        <nav aria-label={say("menu")}>
          <ul>
            {VIEWS.map(([path, word]) => (
              <li key={path}>
                <a href={href(path ? [path] : [])} aria-current={path === view ? "page" : undefined}>
                  {say(word)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="choices">
          <button type="button" class="plain" lang={other} onClick={() => onLanguage(other)}>
            {otherName}
          </button>
          <ThemeButton language={language} />
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer>
        <p>
          {say("footer", { day: day(asOf), version: VERSION })} {say("englishOnly")}
        </p>
      </footer>
    </LanguageContext.Provider>
  );
}
