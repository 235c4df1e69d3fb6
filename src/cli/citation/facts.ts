import { createRequire as requireFrom } from "node:module";
import type { IsoDate, PartialDate } from "../../model/dates.js";
import facts from "./facts.json" with { type: "json" };

/** What is cited: the data set, or one agreement in it. */
export interface Work {
  /** Name of the entry in a bibliography. */
  readonly key: string;
  readonly title: string;
  /** Bodies and states, none of them a person. */
  readonly authors: readonly string[];
  /** Day of the release, or of the signing; the year alone where no more is known. */
  readonly date?: PartialDate;
}

/** The data set in one version. */
export interface DataSet extends Work {
  readonly name: string;
  readonly version: string;
  /** Package URL, which finds a version in any mirror of the registry. */
  readonly purl: string;
  /** Address of the repository, where the package knows one. */
  readonly repository?: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** SPDX id of the licence of the data; that of the code is another one. */
  readonly license: string;
  /** Last day that the data covers, where that is asked for. */
  readonly asOf?: IsoDate;
  /** Day of the release; absent before the first one. */
  readonly released?: IsoDate;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly repository?: { readonly url: string };
}

/** What `package.json` does not say; a release adds its day. */
interface Facts {
  readonly title: string;
  readonly author: string;
  readonly license: string;
  readonly released?: IsoDate;
}

// Named so because the build declares `createRequire`. The package asks for its own file by its public name: the answer is about the version that is installed.
const installed = () => requireFrom(import.meta.url)("military-pacts/package.json") as Manifest;

/**
 * The data set as it is cited. `CITATION.cff` and the command line have their facts from here alone.
 *
 * @param more Facts and the manifest, where they are not those of the installed package.
 */
export function dataSet(more: { readonly facts?: Facts; readonly manifest?: Manifest } = {}): DataSet {
  const { title, author, license, released }: Facts = more.facts ?? facts;
  const { name, version, description, keywords, repository } = more.manifest ?? installed();
  const address = repository?.url.replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    key: `${name}-${version}`,
    title,
    authors: [author],
    ...(released !== undefined && { date: released, released }),
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    ...(address !== undefined && { repository: address }),
    abstract: description,
    keywords,
    license,
  };
}
