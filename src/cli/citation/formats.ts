import type { DataSet, Work } from "./facts.js";

/** An agreement as it is cited: a document of its own, with the data set in which its record is. */
export interface CitedAgreement extends Work {
  readonly place?: string;
  readonly dataSet: DataSet;
}

/** What can be cited. */
export type Cited = DataSet | CitedAgreement;

const isAgreement = (cited: Cited): cited is CitedAgreement => "dataSet" in cited;

const present = (values: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] =>
  Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);

const wherefrom = ({ name, repository }: DataSet) => repository ?? `npm package ${name}`;

/** The version, and how far its data reach. */
const edition = ({ version, asOf }: DataSet) => `version ${version}${asOf === undefined ? "" : `, data up to ${asOf}`}`;

const record = ({ key, dataSet }: CitedAgreement) => `Record ${key} of ${dataSet.name} ${dataSet.version}`;

const capital = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);

/** One reference, as it stands in a list of references. */
export function text(cited: Cited): string {
  const head = `${cited.authors.join(", ")} (${cited.date?.slice(0, 4) ?? "n.d."}). ${cited.title}`;
  if (!isAgreement(cited)) return `${head} (${edition(cited)}) [Data set]. ${wherefrom(cited)}.\n`;
  const signing = [cited.place && ` in ${cited.place}`, cited.date && ` on ${cited.date}`].filter(Boolean).join("");
  const signed = signing && ` Signed${signing.replace(/ on (\d{4}(?:-\d{2})?)$/, " in $1")}.`;
  return `${head}.${signed} Record ${cited.key} in: ${text(cited.dataSet)}`;
}

/** A text in which TeX sees no command. */
const tex = (value: string) =>
  value.replaceAll(/[\\{}$&#%_~^]/g, (mark) =>
    mark === "\\"
      ? "\\textbackslash{}"
      : mark === "~"
        ? "\\textasciitilde{}"
        : mark === "^"
          ? "\\textasciicircum{}"
          : `\\${mark}`,
  );

/** `@misc`, the one kind that every style knows; braces keep the words of titles and bodies as they are. */
export function bibtex(cited: Cited): string {
  const [year, month] = cited.date?.split("-") ?? [];
  const common = {
    // Bare, the word is a command: "et al.".
    author: cited.authors.map((author) => (author === "others" ? author : `{${tex(author)}}`)).join(" and "),
    title: `{${tex(cited.title)}}`,
    year,
    month: month && String(Number(month)),
  };
  const fields = isAgreement(cited)
    ? {
        ...common,
        address: cited.place && tex(cited.place),
        howpublished: tex(wherefrom(cited.dataSet)),
        note: tex(record(cited)),
      }
    : { ...common, version: cited.version, howpublished: tex(wherefrom(cited)), note: capital(edition(cited)) };
  const lines = present(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${cited.key},\n${lines.join("")}}\n`;
}

/** RIS, a tag on a line. */
export function ris(cited: Cited): string {
  const set = isAgreement(cited) ? cited.dataSet : cited;
  const lines: (readonly [string, string | undefined])[] = [
    ["TY", isAgreement(cited) ? "LEGAL" : "DATA"],
    ["ID", cited.key],
    ...cited.authors.map((author) => ["AU", author] as const),
    ["TI", cited.title],
    ["PY", cited.date?.slice(0, 4)],
    ["DA", cited.date?.replaceAll("-", "/")],
    ...(isAgreement(cited)
      ? ([
          ["CY", cited.place],
          ["T2", set.title],
          ["N1", record(cited)],
        ] as const)
      : ([
          ["ET", set.version],
          ["N1", edition(set)],
          ["AB", set.abstract],
          ...set.keywords.map((keyword) => ["KW", keyword] as const),
        ] as const)),
    ["UR", set.repository],
    ["DP", set.repository === undefined ? wherefrom(set) : undefined],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`]));
  return `${written.join("")}ER  - \n`;
}

/** CSL-JSON, a list with one item. */
export function cslJson(cited: Cited): string {
  const set = isAgreement(cited) ? cited.dataSet : cited;
  const item = {
    id: cited.key,
    type: isAgreement(cited) ? "treaty" : "dataset",
    title: cited.title,
    author: cited.authors.map((literal) => ({ literal })),
    ...(cited.date && { issued: { "date-parts": [cited.date.split("-").map(Number)] } }),
    ...(isAgreement(cited)
      ? { ...(cited.place && { "event-place": cited.place }), "container-title": set.title, note: record(cited) }
      : { abstract: set.abstract, keyword: set.keywords.join(", "), note: `${wherefrom(set)}; ${edition(set)}` }),
    version: set.version,
    ...(set.repository && { URL: set.repository }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The Citation File Format 1.2.0: YAML, in which a JSON string is a string. */
export function cff(set: DataSet): string {
  const list = (items: readonly string[]) => items.map((item) => `\n  - ${item}`).join("");
  return [
    `cff-version: 1.2.0`,
    `message: ${JSON.stringify("If you use this data set, please cite it as below, with the version that you used.")}`,
    `type: dataset`,
    `title: ${JSON.stringify(set.title)}`,
    `abstract: ${JSON.stringify(set.abstract)}`,
    `authors:${list(set.authors.map((name) => `name: ${JSON.stringify(name)}`))}`,
    `version: ${JSON.stringify(set.version)}`,
    set.released && `date-released: ${JSON.stringify(set.released)}`,
    `license: ${set.license}`,
    `keywords:${list(set.keywords.map((keyword) => JSON.stringify(keyword)))}`,
    set.repository && `repository-code: ${JSON.stringify(set.repository)}`,
    `identifiers:${list([`type: other\n    value: ${JSON.stringify(set.purl)}\n    description: "Package URL of this version"`])}`,
    "",
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
