import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/entries/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and the command line name the package as its users do; here the names lead to the sources.
    alias: [
      { find: /^military-pacts$/, replacement: source("index.ts") },
      { find: /^military-pacts\/([a-z]+)$/, replacement: source("$1.ts") },
    ],
  },
  test: {
    include: ["{src,scripts,tests}/**/*.test.ts"],
    typecheck: { include: ["{src,tests}/**/*.test-d.ts"], tsconfig: "tsconfig.json", ignoreSourceErrors: false },
    // Installing the packed tarball takes its time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
