import { type Command, Option } from "commander";
import {
  type Agreement,
  asOf,
  getAgreement,
  getCountry,
  getEntity,
  getOrganization,
  isAgreementId,
} from "military-pacts";
import { labels } from "military-pacts/labels";
import { dataSet } from "./citation/facts.js";
import { bibtex, type Cited, type CitedAgreement, cff, cslJson, ris, text } from "./citation/formats.js";
import { fail } from "./fail.js";

/** The formats of a citation. */
export const citationFormats = ["text", "bibtex", "ris", "csl-json", "cff"] as const;

/** One of the formats of a citation. */
export type CitationFormat = (typeof citationFormats)[number];

const writers: Readonly<Record<Exclude<CitationFormat, "cff">, (cited: Cited) => string>> = {
  text,
  bibtex,
  ris,
  "csl-json": cslJson,
};

/** The data set of this release. Before its release it is dated by the last day that it covers. */
function release() {
  const set = dataSet();
  return { date: asOf.slice(0, 4), ...set, asOf };
}

/** The parties by the names under which they signed, a predecessor state once. */
function partyNames({ parties, otherParties = [], partiesComplete }: Agreement): readonly string[] {
  const states = parties.map(({ country, signedAs }) =>
    signedAs ? labels.predecessorCode[signedAs].en : getCountry(country).name,
  );
  const others = otherParties.map((id: string) => (getEntity(id) ?? getOrganization(id))?.name ?? id);
  return [...new Set([...states, ...others]), ...(partiesComplete ? [] : ["others"])];
}

function citedAgreement(agreement: Agreement): CitedAgreement {
  const { on, place } = agreement.signed ?? {};
  return {
    key: agreement.id,
    title: agreement.title.en,
    authors: partyNames(agreement),
    ...(on && { date: on }),
    ...(place && { place }),
    dataSet: release(),
  };
}

/**
 * A citation of the installed data set, or of one agreement in it.
 *
 * @param format The format.
 * @param id The id of an agreement; without it, the data set is cited.
 * @throws RangeError where there is no such agreement, and where the format is for data sets only.
 */
export function cite(format: CitationFormat, id?: string): string {
  if (id === undefined) return format === "cff" ? cff(dataSet()) : writers[format](release());
  if (!isAgreementId(id)) {
    throw new RangeError(
      `no agreement has the id ${JSON.stringify(id)}; give an id such as "de-ru-1993-defence-ministries"`,
    );
  }
  if (format === "cff") {
    throw new RangeError('the format "cff" is for the whole data set; give text, bibtex, ris or csl-json');
  }
  return writers[format](citedAgreement(getAgreement(id)));
}

/** Lets the command `cite` print a citation. */
export function citeBy(command: Command): void {
  command
    .addOption(new Option("--format <format>", "format").choices(citationFormats).default("text"))
    .action((agreement: string | undefined, { format }: { format: CitationFormat }) => {
      try {
        process.stdout.write(cite(format, agreement));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        fail(error, 2);
      }
    });
}
