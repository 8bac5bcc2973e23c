import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Tests compile grammars and start threads, also on machines that are busy with others.
const patience = 60_000;

export default defineConfig({
  test: {
    dir: "test",
    setupFiles: ["test/draws.ts"],
    // Files share their worker: what they import is read and compiled once a worker and not once a file.
    isolate: false,
    // One worker a core: by itself vitest leaves one core of two idle.
    maxWorkers: availableParallelism(),
    testTimeout: patience,
    hookTimeout: patience,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
