/** Builds the explorer once, as it is published, and serves it from a folder of a host. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

const SITE = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = "/any/folder/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the explorer. */
    base: string;
  }
}

export default async function serve({ provide }: TestProject): Promise<() => void> {
  await build({ configFile: join(SITE, "vite.config.ts"), logLevel: "error" });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    const file = pathname === FOLDER ? "index.html" : pathname.slice(FOLDER.length);
    try {
      if (!pathname.startsWith(FOLDER)) throw new Error("The explorer asks for nothing outside of its folder.");
      const body = readFileSync(join(SITE, "dist", file));
      response.setHeader("content-type", `${TYPES[extname(file)] ?? "application/octet-stream"}; charset=utf-8`);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  provide("base", `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`);
  return () => {
    server.close();
  };
}
