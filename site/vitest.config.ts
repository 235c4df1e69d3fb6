import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import site from "./vite.config.js";

/** The tests of the explorer: its parts, and all of it in a real browser. */
export default mergeConfig(
  site,
  defineConfig({
    test: {
      include: ["**/*.test.{ts,tsx}"],
      exclude: ["dist/**", "api/**"],
      globalSetup: "./tests/build.ts",
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  }),
);
