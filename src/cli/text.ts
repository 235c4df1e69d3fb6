import { statusText, toneOf } from "./ask/agreements.js";
import { type Column, lines, pairs, type Text, table } from "./layout.js";
import type { Report } from "./report.js";
import type { Style } from "./style.js";

/** The flag of a country: its code in regional indicator symbols. */
const flag = (code: string) => String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) + 0x1f1a5));

const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const longDay = (day: string) => DAYS.format(Date.parse(day));

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (count: number) => NUMBERS[count] ?? String(count);

/** The years go first where there is no room, then the place; a reader who knows the day can count. */
const columnsOf = (asOf: string): readonly Column[] => [
  { head: "Partner", least: 14 },
  { head: "Signed", rank: 1 },
  { head: "Place", least: 10, rank: 5 },
  { head: "Years", rank: 6, align: "right" },
  { head: "NATO", rank: 3 },
  { head: "EU", rank: 2 },
  { head: `Status on ${asOf}`, least: 33, rank: 4 },
];

const tick = (yes: boolean): Text => (yes ? { text: "yes", tone: "good" } : { text: "no", tone: "dim" });
const unknown: Text = { text: "not known", tone: "dim" };

/** What the report says of an agreement, as cells. */
const cells = (
  { partner, code, signed, place, years, nato, eu, ...status }: Report["agreements"][number],
  rich: boolean,
): readonly Text[] => [
  rich ? `${flag(code)} ${partner}` : partner,
  signed ?? unknown,
  place ?? unknown,
  String(years ?? ""),
  tick(nato),
  tick(eu),
  statusText(status),
];

/** How the partners divide, in a sentence. */
function partnersText({ total, nato, eu, notEu }: Report["partners"]): string {
  const outside = notEu.map((name) => (name === "United Kingdom" ? `the ${name}` : name)).join(" and ");
  const inside = nato === total ? "all" : inWords(nato);
  return `${capital(inWords(total))} partners, ${inside} in NATO, ${inWords(eu)} in the EU: ${outside} ${notEu.length > 1 ? "are" : "is"} not.`;
}

/** The report as text. */
export function reportText({ order, agreements, partners, press, asOf }: Report, style: Style): string {
  const facts = [
    ["Published", order.published && longDay(order.published)],
    [
      "Permits",
      order.addressee &&
        `the ${order.addressee} to terminate ${inWords(partners.total)} agreements; it terminates none itself`,
    ],
    ["Signed by", order.signedBy],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  const number = order.numberRu ? `${order.number} (${order.numberRu})` : order.number;
  const heading = (text: string) => lines({ text, tone: "heading" }, style);
  const says: readonly Column[] = [
    { head: "Verdict" },
    { head: "What is said", least: 24 },
    { head: "Sources", rank: 1 },
  ];
  return [
    ...heading(`Order No. ${number} of the ${order.issuer}`),
    ...pairs(facts, style),
    "",
    ...table(
      columnsOf(asOf),
      agreements.map((agreement) => cells(agreement, style.rich)),
      style,
    ),
    "",
    ...heading("Check on the press"),
    ...lines(partnersText(partners), style),
    "",
    ...table(
      says,
      press.map(({ says, sources, verdict }) => [{ text: verdict, tone: toneOf(verdict) }, says, String(sources)]),
      style,
    ),
    "",
  ].join("\n");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
