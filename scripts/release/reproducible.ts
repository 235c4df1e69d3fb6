/**
 * Builds and packs the package twice, from clean copies of this folder that lie in different places and are built under
 * different circumstances, and compares every byte. Prints the digest of the tarball; exits with 1 where the two differ.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, run } from "../command.js";

/** What a checkout does not have: it is made by the build, or belongs to this machine. */
const MADE = ["node_modules", "dist", "schema", "coverage", ".git", "src/generated", "src/generated.new"];

interface Circumstances {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The rights that new files do not get. The two are what systems come with; npm levels them, but no stricter one. */
  readonly umask: number;
  /** When the sources were last changed. */
  readonly changed: Date;
}

/** Two places, as unlike as they can be. */
const places = (base: string): readonly [Circumstances, Circumstances] => [
  {
    folder: join(base, "a"),
    env: { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C", NO_COLOR: "1" },
    umask: 0o022,
    changed: new Date("2001-01-01"),
  },
  {
    folder: join(base, "another place", "with a longer name", "b"),
    env: { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", FORCE_COLOR: "1" },
    umask: 0o002,
    changed: new Date("2030-06-30"),
  },
];

/** The files below a folder, by their path in it. */
function filesOf(folder: string, without: readonly string[] = [], above = ""): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${above}${entry.name}`;
    if (without.includes(path) || (above !== "" && entry.name === "node_modules" && without.length > 0)) return [];
    return entry.isDirectory() ? filesOf(join(folder, entry.name), without, `${path}/`) : [path];
  });
}

/** The same file in another place, as a link where the disk allows it: that of the libraries has hundreds of megabytes. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function copyTo({ folder, changed }: Circumstances): void {
  const copy = (path: string, act: (from: string, to: string) => void) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    act(path, join(folder, path));
  };
  for (const path of filesOf(".", MADE)) {
    copy(path, copyFileSync);
    utimesSync(join(folder, path), changed, changed);
  }
  for (const path of filesOf("node_modules")) copy(`node_modules/${path}`, link);
}

/** Builds and packs; returns the digest of every file of `dist` and of the tarball. */
function build({ folder, env, umask }: Circumstances): ReadonlyMap<string, string> {
  const before = process.umask(umask);
  for (const command of ["run build:generate", "run build", "pack --ignore-scripts --pack-destination ."]) {
    const { status, stderr, stdout } = spawnSync("npm", ["--silent", ...command.split(" ")], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`npm ${command} failed:\n${stdout}${stderr}`);
  }
  process.umask(before);
  const made = [
    ...filesOf(join(folder, "dist")).map((path) => `dist/${path}`),
    ...readdirSync(folder).filter((name) => name.endsWith(".tgz")),
  ];
  return new Map(
    made.map((path) => [
      path,
      createHash("sha512")
        .update(readFileSync(join(folder, path)))
        .digest("base64"),
    ]),
  );
}

/** Builds in both places, and tells what is the same. */
function buildTwice(base: string): string {
  const builds = places(base);
  const [a, b] = builds.map((circumstances) => {
    copyTo(circumstances);
    return build(circumstances);
  }) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
  if (differing.length > 0) throw new Failure(`two builds differ in:\n${differing.join("\n")}`);
  const [[tarball, digest] = []] = [...a].filter(([path]) => path.endsWith(".tgz"));
  const bytes = statSync(join(builds[0].folder, String(tarball))).size;
  return `Two builds are the same: ${a.size - 1} files of dist, and ${tarball} of ${bytes} bytes, sha512-${digest}`;
}

run(import.meta.url, {}, () => {
  const base = mkdtempSync(join(tmpdir(), "reproducible-"));
  try {
    console.log(buildTwice(base));
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
});
