import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: "tests/support/postgres.ts",
    setupFiles: "tests/support/strict-console.ts",
    include: ["tests/{unit,domain}/**/*.test.ts", "tests/{unit,domain}/**/*.test.tsx"],
    // 45 minutes off the hour and far ahead of UTC: code that forgets a zone fails here.
    env: { TZ: "Pacific/Chatham" },
    testTimeout: 20_000,
    maxWorkers: 2,
    // It imports next/server without an extension, which only a bundler forgives.
    server: { deps: { inline: ["next-auth"] } },
  },
});
