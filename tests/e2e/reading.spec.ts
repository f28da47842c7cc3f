import { runCommand } from "@/tests/support/running-site";
import { expect, test } from "./site";

const pages = [
  "/",
  "/articles",
  "/articles/telling-one-safe-person",
  "/series/the-trauma-bond",
  "/help",
  "/safety",
  "/privacy",
];

test("pages ship no script but the exit, from their first answer on", async ({ request, site }) => {
  // Makes every page old; one that is not looked at below tells when the server knows.
  const changed = await runCommand(["tests/support/change-pages.ts"], site);
  expect(changed.code, changed.output).toBe(0);
  const told = async () => (await request.get("/series/finding-your-feet-again")).headers();
  await expect.poll(async () => (await told())["x-nextjs-cache"]).toBe("MISS");

  for (const path of pages) {
    for (const from of ["MISS", "HIT"]) {
      const time = `${path}, ${from}`;
      const answer = await request.get(path);
      expect(answer.status(), time).toBe(200);
      expect(answer.headers()["x-nextjs-cache"], time).toBe(from);
      const html = await answer.text();
      expect(html.match(/<script[^>]*>/g), time).toEqual([
        '<script data-keep="" defer="" src="/leave.js">',
      ]);
      expect(html).not.toContain('as="script"');
      expect(answer.headers()["content-security-policy"]).not.toContain("unsafe");
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    }
  }
});

test("an address that is nobody's answers 404 with a whole page and a way on", async ({ page }) => {
  for (const path of ["/nobody", "/articles/nobody", "/series/nobody", "/a/b/c"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
    expect(await page.locator("script").count()).toBe(1);
  }
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });

  test("a series can be read from its first article to its last by Next alone, and on into the next series", async ({
    page,
  }) => {
    await page.goto("/series/the-trauma-bond");
    const titles = await page.locator("main ol a > span > span:first-child").allTextContents();
    expect(titles.length).toBeGreaterThanOrEqual(4);
    await page.locator("main ol a").first().click();
    for (const [index, title] of titles.entries()) {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByText(`part ${index + 1} of ${titles.length}`)).toBeVisible();
      await expect(page.getByText("Sample text")).toBeVisible();
      if (index < titles.length - 1) await page.getByRole("link", { name: /^Next/ }).click();
    }
    await page.getByRole("link", { name: /^Next/ }).click();
    await expect(page.getByText("part 1 of 4")).toBeVisible();
  });
});
