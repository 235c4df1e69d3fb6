/** How a cell of the matrix is laid out, run and judged. */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** What the table shows in place of a tick: a weight, or that something is refused, as it should be. */
    cell?: string;
  }
}

export const projects = inject("projects");

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// A home of their own: no cell reads the settings of this machine, or leaves anything there.
const home = join(dirname(projects.zod), "home");
mkdirSync(home, { recursive: true });

/** Runs a program, with nothing of this process's environment but the path. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Result> {
  const env = { PATH: process.env.PATH, HOME: home, DENO_DIR: home, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(command, args, { cwd, env, timeout: 150_000, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      done({ code, stdout, stderr: stderr || (error?.message ?? "") });
    });
  });
}

/** Expects a program to have ended well, and to have printed a text, byte for byte. */
export function expectOutput({ code, stdout, stderr }: Result, text: string): void {
  expect({ code, stdout, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stdout: text, stderr: "" });
}

/** Writes files into a new folder of a project, from which the installed package is found. */
export function writeCell(project: string, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(project, "cells", name.replace(/[^\w.]+/g, "-"));
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}
