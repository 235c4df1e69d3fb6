/** The programs that the cells run. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const toolchain = resolve(import.meta.dirname, "../toolchain");

/** The packages of the toolchain, those for other platforms too. */
const locked: Record<string, { version: string; os?: string[]; cpu?: string[] }> = JSON.parse(
  readFileSync(join(toolchain, "package-lock.json"), "utf8"),
).packages;

/** The folder of a package of the toolchain. */
export const installed = (name: string): string => join(toolchain, "node_modules", name);

/** The version of a package of the toolchain. */
export const versionOf = (name: string): string => locked[`node_modules/${name}`]?.version.replace(/^v/, "") ?? "?";

/** A program of the toolchain, or why this machine has none. */
export type Binary = { readonly command: string } | { readonly missing: string };

/**
 * The program in the package for this platform. Where the lock file has such a package, it must be there; only where
 * it has none, a cell may be skipped.
 */
export function binaryOf(prefix: string, file: string): Binary {
  const commands = Object.entries(locked)
    .filter(([, { os, cpu }]) => os?.includes(process.platform) && cpu?.includes(process.arch))
    .map(([path]) => path.replace("node_modules/", ""))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(installed(name), file));
  const command = commands.find(existsSync) ?? commands[0];
  return command ? { command } : { missing: `npm has no ${prefix}* for ${process.platform} on ${process.arch}` };
}
