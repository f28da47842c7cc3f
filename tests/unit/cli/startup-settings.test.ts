import { expect, test } from "vitest";
import { startupSettings } from "@/lib/cli/startup-settings";

test.each([
  [{ PORT: "eighty" }, "PORT can't be used: it needs to be a whole number from 1 to 65535."],
  [{ PORT: "70000" }, "PORT can't be used: it needs to be a whole number from 1 to 65535."],
  [
    { DATABASE_URL: "mysql://me:hush@127.0.0.1/site" },
    "DATABASE_URL can't be used: it needs to be an address like postgres://user:password@host:5432/database.",
  ],
  [
    { DATABASE_URL: "127.0.0.1 hush" },
    "DATABASE_URL can't be used: it needs to be an address like postgres://user:password@host:5432/database.",
  ],
  [
    { SITE_URL: "http://site.org" },
    "SITE_URL can't be used: http://site.org needs to begin with https:, or sign-in cookies would be refused.",
  ],
  [
    { SITE_URL: "http://192.168.0.4:3000" },
    "SITE_URL can't be used: http://192.168.0.4:3000 needs to begin with https:, or sign-in cookies would be refused.",
  ],
  [
    { SITE_URL: "site.org" },
    "SITE_URL can't be used: it needs to be an address like https://site.org.",
  ],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET can't be used: it needs at least 32 characters."],
  [{ CRON_SECRET: "a".repeat(40) }, "CRON_SECRET can't be used: it needs to be random."],
  [{ RESEND_API_KEY: "re_key" }, "EMAIL_FROM is not set: mail needs an address to come from."],
])("%o is refused in a sentence", (source, sentence) => {
  expect(() => startupSettings(source)).toThrow(sentence);
});

test.each([
  "https://site.org",
  "http://localhost:4000",
  "http://127.0.0.1:4000",
  "http://[::1]:4000",
  "http://site.localhost",
])("%s is an address a browser keeps sign-in cookies for", (SITE_URL) => {
  expect(startupSettings({ SITE_URL }).SITE_URL).toBe(SITE_URL);
});

test("without any setting the site is on port 3000 of this machine", () => {
  const { PORT, SITE_URL, DATA_DIR } = startupSettings({ PORT: "", DATABASE_URL: "" });
  expect({ PORT, SITE_URL, DATA_DIR }).toEqual({
    PORT: 3000,
    SITE_URL: "http://localhost:3000",
    DATA_DIR: ".data",
  });
});
