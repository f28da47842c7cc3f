import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Real processes on the built site: builds it when it isn't built yet. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/start/**/*.test.ts"],
    globalSetup: "tests/start/support/build.ts",
    env: { TZ: "Pacific/Chatham" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
