import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";

const VERDICTS = ["confirmed", "partly-confirmed", "contradicted", "not-known", "opinion", "nothing-found"];
const NONE = "nothing-found";

/** The sentences of a half, each with the verdict that it should have. */
const rowsOf = (half) => JSON.parse(readFileSync(new URL(`${half}.json`, import.meta.url), "utf8"));

const share = (part, whole) => part.length / whole.length;

/**
 * What a check answers on both halves. Precision: of the verdicts that it gives, those that are right. Recall: of the
 * sentences that have one, those on which it gives it.
 */
export function measured(check) {
  return Object.fromEntries(
    ["built", "aside"].map((half) => {
      const answers = rowsOf(half).map(([expected, sentence]) => ({
        sentence,
        expected,
        given: check(sentence)[0].verdict,
      }));
      const given = answers.filter(({ given }) => given !== NONE);
      const wanted = answers.filter(({ expected }) => expected !== NONE);
      const isRight = ({ expected, given }) => expected === given;
      return [
        half,
        { answers, precision: share(given.filter(isRight), given), recall: share(wanted.filter(isRight), wanted) },
      ];
    }),
  );
}

/** The figures and the confusions as Markdown. */
export function page(halves) {
  const figures = Object.entries(halves).map(([half, { answers, precision, recall }]) => [
    half === "built" ? "while it was built" : "set aside",
    String(answers.length),
    precision.toFixed(3),
    recall.toFixed(3),
  ]);
  const answers = Object.values(halves).flatMap(({ answers }) => answers);
  const counts = VERDICTS.map((expected) => [
    `\`${expected}\``,
    ...VERDICTS.map((given) =>
      String(answers.filter((each) => each.expected === expected && each.given === given).length),
    ),
  ]);
  const align = (columns) => ["l", ...Array(columns).fill("r")];
  return [
    markdownTable([["written", "sentences", "precision", "recall"], ...figures], { align: align(3) }),
    "",
    markdownTable([["should be ↓, is →", ...VERDICTS.map((word) => `\`${word}\``)], ...counts], { align: align(6) }),
  ].join("\n");
}
