import { defineConfig } from "@playwright/test";
import { browserPath } from "./tests/support/ensure-browser";

const executablePath = browserPath();

export default defineConfig({
  testDir: "tests/e2e",
  // One site for all: its tests book real times of one calendar.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.CI ? [["list"]] : [["line"]],
  use: {
    browserName: "chromium",
    actionTimeout: 10_000,
    locale: "en-GB",
    // Half an hour off the hour, and far from both the server's zone and the coach's.
    timezoneId: "America/St_Johns",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      // With the back/forward cache off, as Playwright has it, tests of the exit pass falsely.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    },
  },
});
