import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// What the mutation run executes: the tests beside the code that it changes, and no typecheck.
export default defineConfig({
  ...base,
  test: {
    include: ["src/{queries,records,storage,dataset}/*.test.ts", "tests/hostile/questions.test.ts"],
    testTimeout: 20_000,
  },
});
