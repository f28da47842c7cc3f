import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enterDesk, expect, test } from "./site";

const pages = [
  "/",
  "/articles",
  "/articles/telling-one-safe-person",
  "/series/the-trauma-bond",
  "/help",
  "/safety",
  "/privacy",
  "/nobody",
  "/book",
  "/book/first-conversation?zone=Europe/Berlin",
  "/appointment",
  "/coach/sign-in",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("axe finds nothing, and nothing is wider than the screen", async ({ page, session }) => {
        for (const path of pages) {
          await page.goto(path);
          await check(page, path);
        }
        await page.goto("/book/first-conversation?zone=Europe/Berlin");
        await page
          .getByRole("link", { name: /^\d\d:\d\d/ })
          .first()
          .click();
        await page.getByRole("button", { name: "Check and go on" }).click();
        await expect(page.getByRole("alert").first()).toBeVisible();
        await check(page, "the form with errors");
        await enterDesk(page, session);
        await check(page, "the desk");
        await page.goto("/coach/mail");
        await check(page, "the desk's mail");
      });
    });
  }
}

async function check(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}: ${id}: ${html}`),
  );
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, where).toBe(0);
}
