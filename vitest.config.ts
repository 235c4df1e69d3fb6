import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and the command line name the package as its users do; here the names lead to the sources.
    alias: [
      { find: /^military-pacts$/, replacement: source("index.ts") },
      { find: /^military-pacts\/(agreements|countries|decrees|officials)$/, replacement: source("generated/$1.ts") },
      { find: /^military-pacts\/(sources|evidence|claims)$/, replacement: source("package/$1.ts") },
      { find: /^military-pacts\/(schemas|dataset|search)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json", ignoreSourceErrors: false },
    // Installing the packed tarball takes its time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
