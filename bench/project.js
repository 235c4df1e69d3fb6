/** Projects in a folder of their own, with packages installed as their users have them. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const npm = (folder, ...args) =>
  execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env: quiet });
const quiet = { ...process.env, npm_config_loglevel: "error", npm_config_audit: "false", npm_config_fund: "false" };

/** The exact version of a package that `bench/package.json` asks for. */
export const versionOf = (name) => devDependencies[name];

/**
 * Packs the built package and gets the tarballs of others, and installs them all in an empty project.
 *
 * @param names The others, by name.
 * @returns The folder of the project, what npm says about each tarball, and how to remove it all.
 */
export function installed(names) {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist/ is empty: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "military-pacts-"));
  const to = ["--json", "--pack-destination", folder];
  const others = names.map((name) => `${name}@${versionOf(name)}`);
  const tarballs = [
    // It is built already; its scripts would build it once more.
    ...JSON.parse(npm(root, "pack", "--ignore-scripts", ...to)),
    ...JSON.parse(npm(folder, "pack", "--prefer-offline", ...to, ...others)),
  ];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const files = tarballs.map(({ filename }) => join(folder, filename));
  npm(folder, "install", "--prefer-offline", "--ignore-scripts", "--omit=peer", ...files);
  return { folder, tarballs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Puts a package of one file into a project. */
export function addPackage(folder, name, manifest, text) {
  const home = join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify({ name, version: "0.0.0", ...manifest }));
  writeFileSync(join(home, "index.js"), text);
}
