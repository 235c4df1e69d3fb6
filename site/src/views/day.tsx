/** Any day: who was a member of what, and which agreements were in force. */
import {
  type Agreement,
  asOf,
  type Country,
  type Force,
  findAgreements,
  forces,
  getOrganization,
  isCovered,
  isIsoDate,
  lastDay,
  membersOf,
  statusOf,
} from "military-pacts";
import { useEffect, useMemo, useState } from "preact/hooks";
import { categories, categoriesOn, changeDays, changesOn, shownOrganizations } from "../categories.js";
import { addYears, dayOf, numberOf } from "../days.js";
import { inSentence, nameOf, useSpeech } from "../language.js";
import { Heading } from "../parts/heading.js";
import { CountryLink } from "../parts/links.js";
import { ForceWord } from "../parts/words.js";
import { WorldMap } from "../parts/world-map.js";
import { go } from "../route.js";

const FIRST = "1949-01-01";
const STEP = 700;

/** The day of a text; `undefined` where it is none that the data covers. */
const dayIn = (text: string | undefined) => (isIsoDate(text) && isCovered(text) ? text : undefined);

const within = (day: string) => (day < FIRST ? FIRST : day > asOf ? asOf : day);

/** How many military agreements of Russia that were signed by a day have each force on it. */
export function forceCounts(day: string): ReadonlyMap<Force, number> {
  const counts = new Map<Force, number>();
  const isOurs = ({ parties }: Agreement) => parties.some(({ country }) => country === "RU");
  for (const agreement of findAgreements({ scope: "military" })) {
    if (!isOurs(agreement) || agreement.signed === undefined || lastDay(agreement.signed.on) > day) continue;
    const { force } = statusOf(agreement, day);
    counts.set(force, (counts.get(force) ?? 0) + 1);
  }
  return counts;
}

function Controls({ shown }: { readonly shown: string }) {
  const { say, href } = useSpeech();
  const [playing, play] = useState(false);
  const changes = useMemo(changeDays, []);
  const to = (next: string, how: "push" | "replace" = "push") => go(href(["day", within(next)]), how);
  const before = changes.findLast((each) => each < shown);
  const after = changes.find((each) => each > shown);

  useEffect(() => {
    if (!playing) return;
    if (shown >= asOf) return play(false);
    const timer = setTimeout(() => go(href(["day", within(addYears(shown, 1))]), "replace"), STEP);
    return () => clearTimeout(timer);
  }, [playing, shown, href]);

  const start = () => {
    if (shown >= asOf) to(FIRST, "replace");
    play(!playing);
  };
  return (
    <div class="controls">
      <div class="step">
        <label>
          {say("date")}{" "}
          <input
            type="date"
            min={FIRST}
            max={asOf}
            value={shown}
            onChange={({ currentTarget: { value } }) => dayIn(value) && to(value)}
          />
        </label>
        <button type="button" disabled={before === undefined} onClick={() => before && to(before)}>
          ← {say("lastChange")}
        </button>
        <button type="button" disabled={after === undefined} onClick={() => after && to(after)}>
          {say("nextChange")} →
        </button>
        <button type="button" disabled={shown <= FIRST} onClick={() => to(addYears(shown, -1))}>
          {say("yearBack")}
        </button>
        <button type="button" disabled={shown >= asOf} onClick={() => to(addYears(shown, 1))}>
          {say("yearOn")}
        </button>
        <button type="button" onClick={start}>
          {say(playing ? "pause" : "play")}
        </button>
      </div>
      <input
        type="range"
        aria-label={say("slider")}
        aria-valuetext={shown}
        min={numberOf(FIRST)}
        max={numberOf(asOf)}
        value={numberOf(shown)}
        onInput={({ currentTarget: { value } }) => to(dayOf(Number(value)), "replace")}
      />
    </div>
  );
}

/** Who joins and who leaves on a day. */
function Changes({ shown }: { readonly shown: string }) {
  const { say, list, language } = useSpeech();
  const changes = changesOn(shown);
  if (changes.length === 0) return null;
  const names = (members: readonly Country[]) =>
    list(members.map((country) => inSentence(nameOf(country, language), language)));
  return (
    <p id="changes-of-day">
      <strong>{say("changesOfDay")}:</strong>{" "}
      {changes
        .map(({ organization, joined, left }) => {
          const words = [
            joined.length > 0 && say("joins", { names: names(joined) }),
            left.length > 0 && say("leaves", { names: names(left) }),
          ];
          return `${say(organization)}: ${words.filter(Boolean).join("; ")}`;
        })
        .join(". ")}
      .
    </p>
  );
}

export function Day({ text }: { readonly text: string | undefined }) {
  const { say, day, language, label, href, list } = useSpeech();
  const shown = dayIn(text) ?? asOf;
  const ofDay = useMemo(() => categoriesOn(shown), [shown]);
  const counts = useMemo(() => forceCounts(shown), [shown]);
  const sizes = categories.map(
    (category) => [category, [...ofDay.values()].filter((each) => each === category).length] as const,
  );
  const summary = list(sizes.map(([category, size]) => `${say(category)} ${size}`));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Heading>{say("dayTitle", { day: day(shown) })}</Heading>
      {text !== undefined && text !== shown && (
        <p class="notice" role="status">
          {say("dayClamped", { text: text.slice(0, 40), day: day(asOf), shown: day(shown) })}
        </p>
      )}
      <Controls shown={shown} />
      <Changes shown={shown} />
      <div class="day-view">
        <div>
          <ul class="legend">
            {sizes.map(([category, size]) => (
              <li key={category}>
                <span class={`swatch ${category}`} aria-hidden="true" /> {say(category)} {size}
              </li>
            ))}
          </ul>
          <WorldMap categories={ofDay} label={say("mapLabel", { day: day(shown), text: summary })} />
        </div>
        <div>
          <table id="member-counts" class="counts">
            <thead>
              <tr>
                <th scope="col">{say("organization")}</th>
                <th scope="col" class="number">
                  {say("members")}
                </th>
              </tr>
            </thead>
            <tbody>
              {shownOrganizations.map((id) => (
                <tr key={id} data-id={id}>
                  <th scope="row">{language === "ru" ? getOrganization(id).names.ru : getOrganization(id).name} </th>
                  <td class="number">{membersOf(id, shown).length}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>{say("forceCount")}</h2>
          <p class="quiet">{say("forceHelp")}</p>
          <table id="force-counts" class="counts">
            <tbody>
              {forces
                .filter((force) => counts.has(force))
                .map((force) => (
                  <tr key={force} data-id={force}>
                    <th scope="row">
                      <a
                        href={href(["agreements"], {
                          scope: "military",
                          force,
                          on: shown,
                          "signed-to": shown,
                          party: "RU",
                        })}
                      >
                        <ForceWord force={force} />
                      </a>
                    </th>
                    <td class="number">{counts.get(force)}</td>
                    <td class="share">
                      <span
                        class={`meter force-${force}`}
                        style={{ width: `${(100 * (counts.get(force) ?? 0)) / all}%` }}
                      />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          {all === 0 && <p class="quiet">{label("force", "not-in-force")}: 0</p>}
        </div>
      </div>
      <h2>{say("members")}</h2>
      <div class="member-lists">
        {shownOrganizations.map((id) => {
          const members = [...membersOf(id, shown)].sort((one, other) =>
            nameOf(one, language).localeCompare(nameOf(other, language), language),
          );
          return (
            <section key={id}>
              <h3>
                {say(id)} <span class="quiet">{members.length}</span>
              </h3>
              <ul class="names">
                {members.map((country) => (
                  <li key={country.code}>
                    <CountryLink country={country} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
