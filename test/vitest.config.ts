import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Tests compile grammars and start threads, also on machines that are busy with others.
const patience = 60_000;

export default defineConfig({
  test: {
    dir: "test",
    setupFiles: ["test/draws.ts"],
    // One worker a core: by itself vitest leaves one core of two idle.
    maxWorkers: availableParallelism(),
    testTimeout: patience,
    hookTimeout: patience,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
