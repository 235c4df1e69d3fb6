import Table from "cli-table3";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { type Ending, type Force, verdicts } from "military-pacts";
import { labels } from "military-pacts/labels";
import type picocolors from "picocolors";
import type { Report } from "./report.js";

/** How a report is printed: for a person at a terminal, or as plain text. */
export interface Style {
  /** Colours; functions that change nothing where there are none. */
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Whether to draw flags and rules. */
  readonly rich: boolean;
}

/** The flag of a country: its code in regional indicator symbols. */
const flag = (code: string) => String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) + 0x1f1a5));

const longDay = (day: string) => format(parseISO(day), "d MMMM yyyy");

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

const PLAIN = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};
const RICH = { ...PLAIN, mid: "─", "mid-mid": "──", "left-mid": "", "right-mid": "" };

/** The width of the longest verdict. */
const VERDICT_WIDTH = Math.max(...verdicts.map(({ length }) => length));

/** A status in words: "presumed in force; end authorized". */
const statusText = (force: Force, ending: Ending) =>
  ending === "none" ? labels.force[force].en : `${labels.force[force].en}; ${labels.ending[ending].en}`;

/** The report as text. */
export function reportText({ order, agreements, partners, press, asOf }: Report, { colors, rich }: Style): string {
  const statusColor = ({ force, ending }: Pick<Report["agreements"][number], "force" | "ending">) => {
    const text = statusText(force, ending);
    return ending === "none" ? text : colors.yellow(text);
  };
  const verdictColor = (verdict: string) =>
    verdict.startsWith("contradicted") ? colors.red(verdict) : colors.green(verdict);
  const facts = [
    ["Published", order.published && longDay(order.published)],
    [
      "Permits",
      order.addressee &&
        `the ${order.addressee} to terminate ${inWords(partners.total)} agreements; it terminates none itself`,
    ],
    ["Signed by", order.signedBy],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);

  const table = new Table({
    head: ["Partner", "Signed", "Place", "Years", "NATO", "EU", `Status on ${asOf}`].map((title) => colors.bold(title)),
    chars: rich ? RICH : PLAIN,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colAligns: ["left", "left", "left", "right", "left", "left", "left"],
  });
  const tick = (yes: boolean) => (yes ? colors.green("yes") : colors.dim("no"));
  for (const { partner, code, signed, place, years, nato, eu, force, ending } of agreements) {
    table.push([
      rich ? `${flag(code)} ${partner}` : partner,
      signed ?? "not known",
      place ?? colors.dim("not known"),
      years ?? "",
      tick(nato),
      tick(eu),
      statusColor({ force, ending }),
    ]);
  }

  const number = order.numberRu ? `${order.number} (${order.numberRu})` : order.number;
  const notEu = partners.notEu.map((name) => (name === "United Kingdom" ? `the ${name}` : name)).join(" and ");
  return [
    colors.bold(`Order No. ${number} of the ${order.issuer}`),
    ...facts.map(([name, value]) => `${colors.dim(name.padEnd(10))} ${value}`),
    "",
    ...table
      .toString()
      .split("\n")
      .map((row) => row.trimEnd()),
    "",
    colors.bold("Check on the press"),
    `${capital(inWords(partners.total))} partners, ${partners.nato === partners.total ? "all" : inWords(partners.nato)} in NATO, ${inWords(partners.eu)} in the EU: ${notEu} ${partners.notEu.length > 1 ? "are" : "is"} not.`,
    ...press.map(
      ({ says, sources, verdict }) =>
        `  ${verdictColor(verdict.padEnd(VERDICT_WIDTH))} ${says} ${colors.dim(`(${sources} ${sources === 1 ? "source" : "sources"})`)}`,
    ),
    "",
  ].join("\n");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
