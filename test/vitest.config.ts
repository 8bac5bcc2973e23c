import { defineConfig } from "vitest/config";

// Tests compile grammars and start threads, also on machines that are busy with others.
const patience = 60_000;

export default defineConfig({
  test: {
    dir: "test",
    setupFiles: ["test/draws.ts"],
    testTimeout: patience,
    hookTimeout: patience,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
