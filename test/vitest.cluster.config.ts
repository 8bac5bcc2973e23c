import { defineConfig } from "vitest/config";

// Against a cluster whose address stands in TEST_OPENSEARCH_URL; `npm run test:cluster` starts one.
export default defineConfig({
  test: {
    dir: "test",
    include: ["**/*.cluster.ts"],
    setupFiles: ["test/draws.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
