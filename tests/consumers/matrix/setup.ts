/** Installs the toolchain, packs the package, and installs the tarball in the throw-away projects. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { toolchain } from "./toolchain.js";

/** The folders of the projects, by what stands beside the package in them. */
export interface Projects {
  /** zod of the toolchain. */
  readonly zod: string;
  /** The oldest zod that the package accepts. */
  readonly oldestZod: string;
  /** No zod. */
  readonly noZod: string;
}

declare module "vitest" {
  interface ProvidedContext {
    projects: Projects;
    /** The packed package. */
    tarball: string;
  }
}

const npm = async (args: readonly string[], cwd: string): Promise<string> =>
  (await promisify(execFile)("npm", args, { cwd, maxBuffer: 2 ** 26 })).stdout;

/** Installs the toolchain, unless it is there and its lock file has not changed since. */
async function installToolchain(): Promise<void> {
  const lock = createHash("sha256")
    .update(readFileSync(join(toolchain, "package-lock.json")))
    .digest("hex");
  const stamp = join(toolchain, "node_modules", ".lock-sha256");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing the toolchain of the matrix …");
  await npm(["ci"], toolchain);
  writeFileSync(stamp, lock);
}

/** Packs the package; `TARBALL` names one that is there already, such as that of a release. */
async function packPackage(folder: string): Promise<string> {
  const { TARBALL } = process.env;
  if (TARBALL) return resolve(TARBALL);
  const packed = await npm(["pack", "--json", "--silent", "--pack-destination", folder], resolve("."));
  return join(folder, JSON.parse(packed)[0].filename);
}

/** Makes a project that has the package, and one of the toolchain's versions of zod. */
async function makeProject(path: string, tarball: string, zod?: string): Promise<string> {
  mkdirSync(path);
  const manifest = { name: "consumer", private: true, dependencies: { "military-pacts": `file:${tarball}` } };
  writeFileSync(join(path, "package.json"), JSON.stringify(manifest));
  await npm(["install", "--offline", "--omit=peer", "--ignore-scripts", "--no-audit", "--no-fund"], path);
  if (zod) cpSync(join(toolchain, "node_modules", zod), join(path, "node_modules/zod"), { recursive: true });
  return path;
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "military-pacts-consumers-"));
  const [tarball] = await Promise.all([packPackage(folder), installToolchain()]);
  const [zod, oldestZod, noZod] = await Promise.all([
    makeProject(join(folder, "zod"), tarball, "zod"),
    makeProject(join(folder, "oldest-zod"), tarball, "zod-4.3"),
    makeProject(join(folder, "no-zod"), tarball),
  ]);
  provide("projects", { zod, oldestZod, noZod });
  provide("tarball", tarball);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
