/**
 * How soon the explorer answers on a slow phone: its first view beside an empty page of the same tools, in turn, in
 * Chromium with its processor slowed down. Prints a table, with `--json` the bytes alone; with `--write`, puts it into
 * bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { markdownTable } from "markdown-table";
import { chromium } from "playwright-core";
import { build } from "vite";
import { median } from "./cold.js";
import { writeTable } from "./readme.js";

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" }, json: { type: "boolean" } },
  allowPositionals: true,
});
const TIMES = Number(positionals[0] ?? 15);
const SLOWDOWN = 6;
const SITE = fileURLToPath(new URL("../site", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** A page of the same tools that shows one word. */
async function buildEmpty(folder) {
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><div id="app"></div><script type="module" src="/main.js"></script>',
  );
  const preact = fileURLToPath(import.meta.resolve("preact"));
  const text = `import { h, render } from ${JSON.stringify(preact)};\nrender(h("h1", null, "Empty"), document.getElementById("app"));\n`;
  writeFileSync(join(folder, "main.js"), text);
  await build({ root: folder, base: "./", logLevel: "error", build: { outDir: "dist" } });
  return join(folder, "dist");
}

async function serve(folder) {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    try {
      const body = readFileSync(join(folder, pathname === "/" ? "index.html" : pathname));
      response.setHeader("content-type", TYPES[extname(pathname) || ".html"] ?? "application/octet-stream");
      response.end(body);
      sent += gzipSync(body, { level: 9 }).length;
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, sent: () => sent, close: () => server.close() };
}

/**
 * Loads a page in a new context. It is interactive when its scripts have run, which a module does before
 * `DOMContentLoaded`, and when no long task follows within a second.
 */
async function load(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.tasks.push([startTime, duration]);
    }).observe({ type: "longtask", buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(address);
  await page.waitForTimeout(1000);
  const measured = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd }] = performance.getEntriesByType("navigation");
    const ends = globalThis.tasks.map(([start, duration]) => start + duration);
    return { interactive: Math.max(domContentLoadedEventEnd, ...ends), tasks: globalThis.tasks.length };
  });
  await context.close();
  return measured;
}

const folder = mkdtempSync(join(tmpdir(), "military-pacts-site-"));
const servers = [];
try {
  await build({ configFile: join(SITE, "vite.config.ts"), logLevel: "error" });
  servers.push(await serve(join(SITE, "dist")), await serve(await buildEmpty(folder)));
  const executablePath = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const runs = servers.map(() => []);
  // The first of each warms up.
  for (let time = 0; time <= TIMES; time++) {
    for (const [place, { address, sent }] of servers.entries()) {
      const before = sent();
      const run = await load(browser, address);
      if (time > 0) runs[place].push({ ...run, bytes: sent() - before });
    }
  }
  await browser.close();
  const of = (all, name) => median(all.map((run) => run[name]));
  const [site, empty] = runs;
  const row = (name, all) => [
    name,
    `${(of(all, "bytes") / 1000).toFixed(1)} kB`,
    `${Math.round(of(all, "interactive"))} ms`,
    String(of(all, "tasks")),
    (of(all, "interactive") / of(empty, "interactive")).toFixed(2),
  ];
  const table = markdownTable(
    [["page", "compressed", "interactive", "long tasks", "ratio"], row("the order", site), row("an empty page", empty)],
    { align: ["l", "r", "r", "r", "r"] },
  );
  console.log(values.json ? JSON.stringify({ bytes: of(site, "bytes") }) : table);
  if (values.write) writeTable("site", table);
} finally {
  for (const { close } of servers) close();
  rmSync(folder, { recursive: true, force: true });
}
