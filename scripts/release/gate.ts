import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allows, type Bump, largest } from "../../src/releases/bump.js";
import { diffReleases, isEmpty } from "../../src/releases/compare.js";
import { type Demand, demandsOf } from "../../src/releases/demands.js";
import { summaryOf } from "../../src/releases/markdown.js";
import type { PublishedRelease } from "../../src/releases/release.js";
import { type ApiReports, currentReports } from "./api/reports.js";
import { apiOfCommit, demandsOfApi } from "./api-bump.js";
import { baseOfChange, FETCH_ALL } from "./base.js";
import { type Changeset, isChangeset, pendingChangesets } from "./changesets.js";
import { releaseOfCommit, releaseOfTree } from "./data.js";
import { changedSince, commitOf, differs, hasHistory, isShallow, short, textAt } from "./git.js";
import { lastRelease, RELEASED } from "./released.js";
import { bumpBetween, UNRELEASED, versionIn } from "./version.js";

/** What the gate found. */
export interface Verdict {
  /** What was compared, and with what. */
  readonly lines: readonly string[];
  /** What is wrong and what to do about it; empty where the gate is open. */
  readonly problems: readonly string[];
}

/** How many changes of one kind a message names; the others are counted. */
const NAMED = 5;

/** What stands between a commit or a release and the working tree. */
interface Difference {
  readonly data: ReturnType<typeof diffReleases> | undefined;
  readonly ofData: readonly Demand[];
  readonly ofTypes: readonly Demand[] | undefined;
}

/** What is announced and what is there, as both comparisons need it. */
interface Here {
  readonly root: string;
  readonly version: string;
  readonly pending: readonly Changeset[];
  readonly differenceFrom: (old: PublishedRelease | undefined, types: ApiReports) => Difference;
}

function readHere(root: string): Here {
  const now = releaseOfTree(root);
  const typesNow = currentReports(root);
  return {
    root,
    version: versionIn(readFileSync(join(root, "package.json"), "utf8")),
    pending: pendingChangesets(root),
    differenceFrom: (old, types) => {
      const data = old && diffReleases(old, now);
      const ofTypes = types.size > 0 ? demandsOfApi(types, typesNow) : undefined;
      return { data, ofData: data ? demandsOf(data) : [], ofTypes };
    },
  };
}

const bumpOfAll = (demands: readonly Demand[]): Bump => largest(demands.map(({ bump }) => bump));

/** The outcome of a comparison in one line. */
function outcome({ data, ofData, ofTypes }: Difference, available: Bump): string {
  const types = ofTypes ? `the types ${bumpOfAll(ofTypes)}` : "the types are not compared (no API report there yet)";
  const facts = data ? `the data demands ${bumpOfAll(ofData)}` : "the data is not compared (there was none)";
  return `${facts}, ${types}; the changesets say ${available}.`;
}

/** What demands more than the changesets say. */
function tooSmall({ ofData, ofTypes = [] }: Difference, available: Bump): readonly string[] {
  const refused = [...ofData, ...ofTypes].filter(({ bump }) => !allows(available, bump));
  const rest = refused.length - NAMED;
  return [
    ...refused.slice(0, NAMED).map(({ what, bump, instead }) => {
      const make = `make a changeset with \`${bump}\` (\`npm run changeset\`)`;
      const advice = instead ? `Either ${instead}, or ${make}.` : `Please ${make}.`;
      const say = available === "none" ? "no changeset says so" : `the changesets say ${available}`;
      return `${what}: that is a ${bump} change, and ${say}. ${advice}`;
    }),
    ...(rest > 0 ? [`So do ${rest} more changes; "npm run data:diff -- <commit>" lists them all.`] : []),
  ];
}

const SINCE_RELEASE = "Since the last release";

/** Whether all changesets together are large enough for all that changed since the last release. */
async function sinceRelease({ root, version, pending, differenceFrom }: Here): Promise<Verdict> {
  const last = await lastRelease(root);
  if (!last && version === UNRELEASED) {
    return { lines: [`${SINCE_RELEASE}: nothing has been released yet.`], problems: [] };
  }
  if (!last) {
    const why = `package.json says ${version}, and there is no ${RELEASED}/, which holds what a release promised`;
    const problem = `Nothing can be compared with the last release: ${why}. Take it from there: git checkout v${version} -- ${RELEASED}`;
    return { lines: [`${SINCE_RELEASE}: not compared.`], problems: [problem] };
  }
  // A version that is higher already is a release in the making, whose changesets are gone.
  const available = largest([bumpBetween(last.version, version), ...pending.map(({ bump }) => bump)]);
  const difference = differenceFrom(last.release, last.types);
  return {
    lines: [`${SINCE_RELEASE}, ${last.version}: ${outcome(difference, available)}`],
    problems: tooSmall(difference, available),
  };
}

/** The same for a folder. */
export const checkSinceRelease = async (root: string): Promise<Verdict> => sinceRelease(readHere(root));

/** Whether what is kept of the last release is what it was. */
async function checkKept({ root, version }: Here): Promise<Verdict> {
  const kept = (await lastRelease(root))?.version;
  if (kept === undefined) return { lines: [], problems: [] };
  const tag = `v${kept}`;
  const edited = hasHistory(root) && commitOf(root, `refs/tags/${tag}`) !== undefined && differs(root, tag, RELEASED);
  return {
    lines: [],
    problems: [
      ...(edited
        ? [`${RELEASED}/ is not what ${tag} has, and only a release writes it: git checkout ${tag} -- ${RELEASED}`]
        : []),
      ...(kept !== version
        ? [`package.json says ${version}, and ${RELEASED}/ is of ${kept}: "npm run version" sets both.`]
        : []),
    ],
  };
}

/** Parts of `package.json` that consumers notice. */
const visible = (packageJson: string) => {
  const { exports, bin, engines, dependencies, peerDependencies } = JSON.parse(packageJson);
  return JSON.stringify([exports, bin, engines, dependencies, peerDependencies]);
};

/** What a consumer might notice of the code. */
function visibleCode(root: string, commit: string): string | undefined {
  if (changedSince(root, commit, "src").length > 0) return "src/";
  const before = textAt(root, commit, "package.json");
  const same = before === undefined || visible(before) === visible(readFileSync(join(root, "package.json"), "utf8"));
  return same ? undefined : "package.json";
}

/** Whether the change that is here has a changeset of its own that is large enough. */
async function checkChange(
  { root, version, pending, differenceFrom }: Here,
  since: string | undefined,
): Promise<Verdict> {
  if (!hasHistory(root)) {
    const why = "there is no git history here, so that all is compared with the last release alone";
    return { lines: [`This change: ${why}.`], problems: [] };
  }
  const base = baseOfChange(root, since);
  if (!base) {
    const why = isShallow(root) ? `not compared; ${FETCH_ALL}` : "there is no commit before this one";
    return { lines: [`This change: ${why}.`], problems: [] };
  }
  const { commit, what } = base;
  const fresh = changedSince(root, commit, ".changeset").filter(isChangeset);
  const own = pending.filter(({ path }) => fresh.includes(path));
  const before = versionIn(textAt(root, commit, "package.json") ?? JSON.stringify({ version }));
  const raised = bumpBetween(before, version);
  const available = largest([raised, ...own.map(({ bump }) => bump)]);
  const difference = differenceFrom(await releaseOfCommit(root, commit), apiOfCommit(root, commit));
  const lines = [`This change, since ${what}: ${outcome(difference, available)}`];
  if (raised !== "none") lines.push(`It releases ${version}, after ${before}.`);
  const keptAnew = raised === "none" && textAt(root, commit, `${RELEASED}/version.json`) !== undefined;
  if (keptAnew && differs(root, commit, RELEASED)) {
    const back = `git checkout ${short(commit)} -- ${RELEASED}`;
    return { lines, problems: [`${RELEASED}/ changed since ${what}, and only a release writes it: ${back}`] };
  }
  const silent = own.length === 0 && raised === "none";
  const code = silent ? visibleCode(root, commit) : undefined;
  if (code)
    lines.push(`${code} changed without a changeset: if a consumer can notice it, "npm run changeset" asks what.`);
  if (silent && difference.data && !isEmpty(difference.data)) {
    const problem = `The data changed since ${what}, and no changeset says so. ${summaryOf(difference.data)} Run "npm run data:changeset", which writes one.`;
    return { lines, problems: [problem, ...tooSmall({ ...difference, ofData: [] }, available)] };
  }
  return { lines, problems: tooSmall(difference, available) };
}

/**
 * Whether what is about to be released is announced as what it is: the changesets since the last release, and those of
 * the change that is here, are each as large as the data, the types and the manifest demand. The last release is what `released/` holds.
 *
 * @param root The repository, or a copy of it without a history.
 * @param since The commit or branch from which the change that is here left, where it is not the main branch.
 */
export async function checkRelease(root: string, since?: string): Promise<Verdict> {
  try {
    const here = readHere(root);
    const parts = [await sinceRelease(here), await checkKept(here), await checkChange(here, since)];
    return {
      lines: parts.flatMap(({ lines }) => lines),
      problems: [...new Set(parts.flatMap(({ problems }) => problems))],
    };
  } catch (error) {
    return { lines: [], problems: [(error as Error).message] };
  }
}
