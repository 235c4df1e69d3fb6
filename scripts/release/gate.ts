import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allows, type Bump, largest } from "../../src/releases/bump.js";
import { diffReleases, isEmpty } from "../../src/releases/compare.js";
import { type Demand, demandsOf } from "../../src/releases/demands.js";
import { summaryOf } from "../../src/releases/markdown.js";
import { keptReports } from "./api/reports.js";
import { apiOfCommit, demandsOfApi } from "./api-bump.js";
import { type Base, baseOfChange, FETCH_ALL } from "./base.js";
import { type Changeset, isChangeset, pendingChangesets } from "./changesets.js";
import { releaseOfCommit, releaseOfTree } from "./data.js";
import { changedSince, commitOf, commitsThatChanged, hasHistory, isShallow, short, textAt } from "./git.js";
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

/** What stands between a commit and the working tree. */
interface Difference {
  readonly data: ReturnType<typeof diffReleases> | undefined;
  readonly ofData: readonly Demand[];
  readonly ofTypes: readonly Demand[] | undefined;
}

/** Compares commits with the working tree, each of them once. */
function comparisons(root: string): (commit: string) => Promise<Difference> {
  const now = releaseOfTree(root);
  const types = keptReports(root);
  const compare = async (commit: string): Promise<Difference> => {
    const old = await releaseOfCommit(root, commit);
    const data = old && diffReleases(old, now);
    const before = apiOfCommit(root, commit);
    return {
      data,
      ofData: data ? demandsOf(data) : [],
      ofTypes: before.size > 0 ? demandsOfApi(before, types) : undefined,
    };
  };
  const known = new Map<string, Promise<Difference>>();
  return (commit) => {
    const difference = known.get(commit) ?? compare(commit);
    known.set(commit, difference);
    return difference;
  };
}

/** What both comparisons need. */
interface Here {
  readonly root: string;
  readonly version: string;
  readonly pending: readonly Changeset[];
  readonly differenceSince: (commit: string) => Promise<Difference>;
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

/** The commit of the last release: its tag, or else the commit that set its version. */
function lastRelease(root: string, version: string): Base | undefined {
  const tag = commitOf(root, `refs/tags/v${version}`);
  if (tag) return { commit: tag, what: `v${version}` };
  // Where the history was cut off, the first commit that is left seems to have set every version.
  if (isShallow(root)) return undefined;
  const isIt = (commit: string) => versionIn(textAt(root, commit, "package.json") ?? "{}") === version;
  const commit = commitsThatChanged(root, "package.json", `"version": "${version}"`).find(isIt);
  return commit ? { commit, what: `${version}, which has no tag, at ${short(commit)}` } : undefined;
}

/** Whether all changesets together are large enough for all that changed since the last release. */
async function checkSinceRelease({ root, version, pending, differenceSince }: Here): Promise<Verdict> {
  const title = "Since the last release";
  // A version that is not committed yet is a release in the making, whose changesets are gone already.
  const released = versionIn(textAt(root, "HEAD", "package.json") ?? JSON.stringify({ version }));
  if (released === UNRELEASED) return { lines: [`${title}: nothing has been released yet.`], problems: [] };
  const base = lastRelease(root, released);
  if (!base) {
    const why = isShallow(root) ? FETCH_ALL : `there is neither a tag v${released} nor a commit that set the version`;
    return { lines: [`${title}: not compared; ${why}.`], problems: [] };
  }
  const available = largest([bumpBetween(released, version), ...pending.map(({ bump }) => bump)]);
  const difference = await differenceSince(base.commit);
  return {
    lines: [`${title}, ${base.what}: ${outcome(difference, available)}`],
    problems: tooSmall(difference, available),
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
  { root, version, pending, differenceSince }: Here,
  since: string | undefined,
): Promise<Verdict> {
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
  const difference = await differenceSince(commit);
  const lines = [`This change, since ${what}: ${outcome(difference, available)}`];
  if (raised !== "none") lines.push(`It releases ${version}, after ${before}.`);
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
 * the change that is here, are each as large as the data and the types demand.
 *
 * @param root The repository, or a copy of it without a history.
 * @param since The commit or branch from which the change that is here left, where it is not the main branch.
 */
export async function checkRelease(root: string, since?: string): Promise<Verdict> {
  if (!hasHistory(root)) {
    const line = "There is no git history here: neither the data nor the types can be compared with what they were.";
    return { lines: [line], problems: [] };
  }
  try {
    const version = versionIn(readFileSync(join(root, "package.json"), "utf8"));
    const pending = pendingChangesets(root);
    const here = { root, version, pending, differenceSince: comparisons(root) };
    const parts = [await checkSinceRelease(here), await checkChange(here, since)];
    return {
      lines: parts.flatMap(({ lines }) => lines),
      problems: [...new Set(parts.flatMap(({ problems }) => problems))],
    };
  } catch (error) {
    return { lines: [], problems: [(error as Error).message] };
  }
}
