/** The packed tarball in an empty project, as a stranger has it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The folder of the package itself. */
export const root = resolve(import.meta.dirname, "..");

const npm = (args: string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Makes a project with the package installed in it, and nothing else; returns its folder. */
export function installPackage(): string {
  const project = mkdtempSync(join(tmpdir(), "military-pacts-"));
  // `npm test` has just built the package; the scripts would build it once more.
  const [packed] = JSON.parse(npm(["pack", "--ignore-scripts", "--json", "--pack-destination", project], root));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  npm(["install", "--no-audit", "--no-fund", "--offline", "--omit=peer", join(project, packed.filename)], project);
  return project;
}

/** Puts a package that this one is developed with into a project. */
export function linkPackage(project: string, name: string): void {
  const path = join(project, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(root, "node_modules", name), path);
}
