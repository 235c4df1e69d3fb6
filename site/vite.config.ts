import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { computed } from "./build/computed.js";
import { contactOf, type Manifest } from "./build/contact.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const manifest = JSON.parse(readFileSync(path("../package.json"), "utf8")) as Manifest & { readonly version: string };

export default defineConfig({
  root: path("."),
  // Addresses are relative, so that the page works from any folder of any host.
  base: "./",
  publicDir: false,
  // The explorer names the package as its users do; here the names lead to the sources.
  resolve: {
    alias: [
      { find: /^military-pacts$/, replacement: path("../src/entries/index.ts") },
      { find: /^military-pacts\/([a-z]+)$/, replacement: `${path("../src/entries")}/$1.ts` },
    ],
  },
  define: {
    VERSION: JSON.stringify(manifest.version),
    CONTACT: JSON.stringify(contactOf(manifest) ?? null),
  },
  plugins: [computed()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
