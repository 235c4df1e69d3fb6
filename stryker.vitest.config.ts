import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// What the mutation run executes: the fast tests of the queries, and no typecheck.
export default defineConfig({
  ...base,
  test: {
    include: ["tests/{agreements,dataset,dates,hostile,membership,mutants,records}.test.ts"],
    testTimeout: 20_000,
  },
});
