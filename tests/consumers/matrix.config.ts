import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// The matrix is a run of its own, `npm run test:consumers`: its files end in `.matrix.ts`, which `npm test` does not take.
export default defineConfig({
  test: {
    include: ["tests/consumers/matrix/*.matrix.ts"],
    globalSetup: "tests/consumers/matrix/setup.ts",
    // The table stands first, so that vitest's own closing line is the last.
    reporters: ["./tests/consumers/matrix/table.ts", "default"],
    // A cell waits for a process of its own; as many run at a time as there are cores.
    fileParallelism: false,
    maxConcurrency: availableParallelism(),
    sequence: { concurrent: true },
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
