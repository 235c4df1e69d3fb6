/** Chromium: the ES modules of the package as they are, by an import map, and one bundle in a classic script. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { projects, writeCell } from "./cells.js";
import { entries, jsonFiles, jsonProgram } from "./package.js";
import { formsOf, program, programWithoutZod } from "./program.js";

/** The version of Chromium, or `undefined` where it is not installed. */
function findChromium(): string | undefined {
  try {
    const text = execFileSync("chromium", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return text.match(/\d+/)?.[0];
  } catch {
    return undefined;
  }
}
const version = findChromium();

const TYPES: Readonly<Record<string, string>> = { ".json": "application/json", ".html": "text/html" };
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Opens a page of a project; the first text that it posts is the answer. */
async function open(project: string, page: string): Promise<string> {
  const server = createServer();
  const answered = new Promise<string>((answer) => {
    server.on("request", (request, response) => {
      if (request.method === "POST") {
        text(request).then(answer);
        response.end();
        return;
      }
      try {
        const path = request.url ?? "";
        const body = readFileSync(join(project, path));
        response.setHeader("content-type", `${TYPES[extname(path)] ?? "text/javascript"}; charset=utf-8`);
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`;
  const profile = mkdtempSync(join(project, "chromium-"));
  const browser = execFile("chromium", [...FLAGS, `--user-data-dir=${profile}`, address], { timeout: 120_000 });
  const gone = new Promise<void>((done) => browser.once("exit", () => done()));
  try {
    return await Promise.race([answered, gone.then(() => "Chromium ended without an answer")]);
  } finally {
    browser.kill();
    await gone;
    server.closeAllConnections();
    server.close();
  }
}

const importMap = (withZod: boolean) => ({
  imports: Object.fromEntries([
    ...[...entries, ...jsonFiles].map(({ name, file }) => [name, `/${file}`]),
    ...(withZod ? [["zod", "/node_modules/zod/index.js"]] : []),
  ]),
});

/** A page that runs a script and posts what it logs, or what goes wrong. */
const pageOf = (script: string, withZod: boolean) => `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify(importMap(withZod))}</script>
<script>
const post = (text) => fetch("/", { method: "POST", body: text + "\\n" });
console.log = post;
addEventListener("error", (event) => post(event.message || "cannot load " + event.target.outerHTML), true);
addEventListener("unhandledrejection", (event) => post(String(event.reason)));
</script>
${script}
`;
const MODULE = '<script type="module" src="main.mjs"></script>';

describe("Runtimes", () => {
  describe(version ? `Chromium ${version}` : "Chromium", () => {
    const cell = (
      name: string,
      files: Record<string, string>,
      expected: string | RegExp,
      options: { readonly project?: string; readonly script?: string } = {},
    ) =>
      it(name, async ({ skip, task }) => {
        if (!version) return skip("Chromium is not installed; on Debian: apt-get install chromium");
        const project = options.project ?? projects.zod;
        const page = pageOf(options.script ?? MODULE, project === projects.zod);
        const folder = writeCell(project, `Chromium ${name}`, { ...files, "index.html": page });
        const answer = await open(project, join(folder.slice(project.length + 1), "index.html"));
        if (typeof expected === "string") expect(answer).toBe(expected);
        else {
          expect(answer).toMatch(expected);
          task.meta.cell = "refused";
        }
      });

    for (const { name, files } of formsOf(program.source).filter(({ main }) => main === "main.mjs"))
      cell(name, files, program.text);

    cell("without zod: ESM", formsOf(programWithoutZod.source)[0]?.files ?? {}, programWithoutZod.text, {
      project: projects.noZod,
    });
    cell("JSON, with an attribute", { "main.mjs": jsonProgram.withAttribute }, jsonProgram.text);
    cell("JSON, without one", { "main.mjs": jsonProgram.withoutAttribute }, /^cannot load /);

    it("bundled by esbuild", async ({ skip }) => {
      if (!version) return skip("Chromium is not installed; on Debian: apt-get install chromium");
      const folder = writeCell(projects.zod, "Chromium bundle", formsOf(program.source)[0]?.files ?? {});
      await build({
        entryPoints: [join(folder, "main.mjs")],
        bundle: true,
        minify: true,
        outfile: join(folder, "bundle.js"),
      });
      writeCell(projects.zod, "Chromium bundle", { "index.html": pageOf('<script src="bundle.js"></script>', true) });
      expect(await open(projects.zod, "cells/Chromium-bundle/index.html")).toBe(program.text);
    });
  });
});
