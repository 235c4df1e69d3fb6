import type { AnyIds } from "../../../src/model/ids.js";
import type { Source } from "../../../src/model/source.js";
import { page, table } from "../../markdown.js";
import type { Release } from "../files/build.js";
import { daysBetween, eventsAfter, foreseen, heldOffices, openSteps, restingAlone, runOut } from "./aging.js";
import type { LinkResult, LinkState } from "./links.js";

/** An issue holds 65,536 characters: longer lists are cut, and say so. */
const ROWS = 80;
const LINKS = 40;

const STATES: Readonly<Record<Exclude<LinkState, "answers">, { readonly title: string; readonly means: string }>> = {
  gone: {
    title: "Gone",
    means: "The server says that there is no such page. Find a copy, and add it as a source beside the old one.",
  },
  "front-page": {
    title: "Perhaps gone",
    means: "The address leads to the front page of the site. Look whether the page is still there.",
  },
  "no-answer": {
    title: "No answer",
    means: "The server is not there, failed, or took too long. Wait a week before you act.",
  },
  "not-told": {
    title: "Not told",
    means: "The server does not tell machines (403, 429 and the like). That says nothing about the page.",
  },
};

const rest = (count: number, limit: number) => (count > limit ? `And ${count - limit} more.` : undefined);

/** A table up to a limit. */
const tableOf = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  rows.length === 0 ? "None." : page(table(headings, rows.slice(0, ROWS)), rest(rows.length, ROWS));

/** The way to copies of a page: an archive leads to the one nearest to the day. */
const copyOf = ({ url, published }: Source<AnyIds>) =>
  `https://web.archive.org/web/${(published ?? "").replaceAll("-", "") || "2"}/${url}`;

function linksSection(release: Release, results: readonly LinkResult[]): string {
  const alone = restingAlone(release);
  const sources = new Map(release.sources.map((source) => [source.id, source]));
  const weight = ({ id }: LinkResult) => alone.get(id) ?? 0;
  const parts = Object.entries(STATES).map(([state, { title, means }]) => {
    const found = results.filter((result) => result.state === state).sort((a, b) => weight(b) - weight(a));
    const lines = found.slice(0, LINKS).map((result) => {
      const copies = state === "not-told" ? "" : `, [copies](${copyOf(sources.get(result.id) as Source<AnyIds>)})`;
      const facts = weight(result) > 0 ? `, ${weight(result)} facts rest on it alone` : "";
      return `- \`${result.id}\` <${result.url}>: ${result.answer}${facts}${copies}`;
    });
    const list = lines.length === 0 ? "None." : lines.join("\n");
    return page(`### ${title} (${found.length})`, means, list, rest(found.length, LINKS));
  });
  const answering = results.filter(({ state }) => state === "answers").length;
  return page("## Links", `${answering} of ${results.length} pages answer.`, ...parts);
}

/** What a maintainer should look at on a day, as Markdown. Without results nothing was asked of the network. */
export function reviewPage(release: Release, today: string, results?: readonly LinkResult[]): string {
  const { asOf } = release;
  const steps = openSteps(release, today).map(({ agreement, party, ending, event, days }) => [
    `\`${agreement}\``,
    party ? `${ending} (${party})` : ending,
    event.on,
    days,
    event.act ? `\`${event.act}\`` : "",
  ]);
  const passed = foreseen(release, today).map(({ agreement, event, lastSource, days }) => [
    `\`${agreement}\``,
    event.type,
    event.on,
    days,
    lastSource,
  ]);
  const ended = runOut(release, today).map(({ agreement, on, days }) => [`\`${agreement}\``, on, days]);
  const held = heldOffices(release).map(({ official, office }) => [
    `\`${official}\``,
    office.title,
    `\`${office.organization}\``,
    office.from ?? "",
  ]);
  const text = page(
    `# Review of the sources on ${today}`,
    `The data covers every day up to ${asOf}, ${daysBetween(asOf, today)} days before. Later events in it: ${eventsAfter(release)}.`,
    page(
      `## Steps that are usually followed by another (${steps.length})`,
      "Was the permission used or taken back? Did the notice take effect?",
      tableOf(["agreement", "status", "since", "days", "act"], steps),
    ),
    page(
      `## Announced for a day that has come (${passed.length})`,
      "Every source of these events is from before their day. Did it happen?",
      tableOf(["agreement", "event", "day", "days ago", "latest source"], passed),
    ),
    page(
      `## Terms that have run out (${ended.length})`,
      "Nothing renews them, and nothing says what came of them.",
      tableOf(["agreement", "day", "days ago"], ended),
    ),
    page(
      `## Offices that somebody holds (${held.length})`,
      "Is it still the same person? A successor ends the office before.",
      tableOf(["official", "office", "body", "since"], held),
    ),
    results ? linksSection(release, results) : page("## Links", "Not asked for."),
  );
  return `${text}\n`;
}
