import { test as base } from "@playwright/test";
import { runCommand, startRunningSite, temporaryFolder } from "@/tests/support/running-site";
import { expect } from "./site";

const address = "/articles/why-its-so-hard-to-let-go-the-trauma-bond-explained";
const command = ["lib/cli/articles-import.ts", "tests/fixtures/trauma-bond.txt"];

/** A site of its own beside the suite's, from the same checkout, with nothing in it. */
const test = base.extend<object, { empty: Awaited<ReturnType<typeof startRunningSite>> }>({
  empty: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names.
    async ({}, use) => {
      const folder = await temporaryFolder();
      const site = await startRunningSite({ dataDir: folder.path, env: { DEMO: "off" } });
      await use(site);
      await site.stop();
      await folder.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ empty }, use) => {
    await use(empty.url);
  },
});

test("the coach's own text file becomes the empty site's one article, at an address that said 404 a moment before", async ({
  page,
  empty,
}) => {
  await page.goto("/articles");
  await expect(page.getByText("Nothing is published yet.")).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);

  const first = await runCommand(command, empty);
  expect(first, first.output).toMatchObject({ code: 0 });
  await expect.poll(async () => (await page.goto(address))?.status()).toBe(200);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Why It’s So Hard to Let Go: The Trauma Bond Explained",
  );
  const text = page.locator("article .prose");
  await expect(text.locator("ul > li")).toHaveCount(8);
  await expect(text.locator("ol > li")).toHaveCount(6);
  await expect(text.locator("ol > li > strong")).toHaveText([
    "Name it.",
    "Stop justifying the harm.",
    "Journal the truth.",
    "Reconnect with safe people.",
    "Don’t shame yourself for missing them.",
    "Seek support.",
  ]);
  await expect(text.getByRole("link", { name: "kerry@kerryrasenberger.com" })).toHaveAttribute(
    "href",
    "mailto:kerry@kerryrasenberger.com",
  );
  await expect(text).not.toContainText("Grieving What Never Was");
  await expect(page.getByRole("link", { name: /^Next/ })).toHaveCount(0);

  await page.goto("/articles");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
});

test("running it again changes nothing", async ({ empty }) => {
  const again = await runCommand(command, empty);
  expect(again.code).toBe(0);
  expect(again.output).toContain("unchanged");
});

test("its Next leads on once the article it names is there", async ({ page, empty }) => {
  const next = "tests/fixtures/grieving-what-never-was.md";
  const imported = await runCommand(["lib/cli/articles-import.ts", next], empty);
  expect(imported, imported.output).toMatchObject({ code: 0 });
  await expect
    .poll(async () => {
      await page.goto(address);
      return page.getByRole("link", { name: /^Next/ }).count();
    })
    .toBe(1);
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Grieving What Never Was: Mourning the Illusion of the Relationship",
  );
});
