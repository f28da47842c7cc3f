import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, type Cookie, type Page } from "@playwright/test";
import { type FakeResend, startFakeResend } from "@/tests/support/fake-resend";
import {
  type RunningSite,
  runCommand,
  startRunningSite,
  temporaryFolder,
} from "@/tests/support/running-site";

type Worker = { site: RunningSite; resend: FakeResend; neutral: string; session: Cookie[] };
type Each = { quiet: undefined };

/**
 * A real site, started as people start it, with a Resend at the wire. Any error in a browser's
 * console fails the test: violations of the content policy are among them.
 */
export const test = base.extend<Each, Worker>({
  resend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names.
    async ({}, use) => {
      const resend = await startFakeResend();
      await use(resend);
      await resend.stop();
    },
    { scope: "worker" },
  ],
  site: [
    async ({ resend }, use) => {
      const folder = await temporaryFolder();
      const site = await startRunningSite({
        dataDir: folder.path,
        env: {
          RESEND_API_KEY: resend.key,
          RESEND_BASE_URL: resend.url,
          EMAIL_FROM: "post@example.com",
          COACH_EMAIL: "coach@example.com",
        },
      });
      await use(site);
      await site.stop();
      await folder.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  // Where the exit leads: a site of its own origin, since nothing here may reach the real one.
  neutral: [
    async ({ site }, use) => {
      const words = createServer((_, response) => {
        response.setHeader("Content-Type", "text/html");
        response.end("<title>Encyclopedia</title><h1>Words</h1>");
      }).listen(0, "127.0.0.1");
      await once(words, "listening");
      const url = `http://127.0.0.1:${(words.address() as AddressInfo).port}/`;
      const set = await runCommand(["tests/support/set-exit.ts", url], site);
      expect(set.code, set.output).toBe(0);
      await use(url);
      words.close();
      words.closeAllConnections();
    },
    { scope: "worker" },
  ],
  // The coach signed in once, by the link the terminal shows, for tests of what lies behind.
  session: [
    async ({ browser, site }, use) => {
      const page = await browser.newPage();
      await page.goto(site.deskLink);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
      await use(await page.context().cookies());
      await page.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  quiet: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        const isMissingPage = message.text().includes("status of 404");
        if (message.type() === "error" && !isMissingPage) errors.push(message.text());
      });
      context.on("weberror", (error) => errors.push(error.error().message));
      await use(undefined);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = test.expect;

/** Opens the desk for a coach who has signed in before. */
export async function enterDesk(page: Page, session: Cookie[]) {
  await page.context().addCookies(session);
  await page.goto("/coach");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
}

/** Signs the coach in the way she does it: asks for a link, opens it from her mail, presses. */
export async function signIn(page: Page, resend: FakeResend) {
  const before = resend.messages.length;
  await page.goto("/coach/sign-in");
  await page.getByLabel("E-mail address").fill("coach@example.com");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("status")).toContainText("a link is on its way");
  const isLink = ({ subject }: { subject: string }) => /sign-in/i.test(subject);
  await expect.poll(() => resend.messages.slice(before).some(isLink)).toBe(true);
  const letter = resend.messages.slice(before).find(isLink);
  const link = /https?:\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  return link;
}

/**
 * A calendar page on which every free day is free from morning to evening, whenever the tests run:
 * the first days offered may hold a single time.
 */
export function wideOpenMonth() {
  const month = new Date(Date.now() + 32 * 86_400_000).toISOString().slice(0, 7);
  return `/book/first-conversation?zone=Europe/Berlin&month=${month}`;
}
