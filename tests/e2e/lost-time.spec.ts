import type { Page } from "@playwright/test";
import { expect, test, wideOpenMonth } from "./site";

for (const script of ["on", "off"] as const) {
  test.describe(`with script ${script}`, () => {
    test.use({ javaScriptEnabled: script === "on" });

    test("of two people after the same time one gets it, and the other keeps every word and is offered other times", async ({
      page,
      browser,
      site,
    }) => {
      const other = await browser.newPage({
        baseURL: site.url,
        javaScriptEnabled: script === "on",
      });
      await page.goto(wideOpenMonth());
      const time = page.getByRole("link", { name: /^\d\d:\d\d/ }).last();
      const address = (await time.getAttribute("href")) ?? "";

      await fill(page, address, "Ash");
      await fill(other, address, "Brook");
      await page.getByRole("button", { name: "Ask for this time" }).click();
      await expect(page.getByRole("heading", { name: "This is your code" })).toBeVisible();

      await other.getByRole("button", { name: "Ask for this time" }).click();
      await expect(other.getByRole("heading", { name: "That time was just taken" })).toBeVisible();
      await other.getByRole("radio").nth(1).check();
      await other.getByRole("button", { name: "Take this time and check" }).click();
      await expect(other.getByText("Brook", { exact: true })).toBeVisible();
      await expect(other.getByText("Brook would like to talk.")).toBeVisible();
      await expect(other.getByText("after 18:00")).toBeVisible();
      await other.getByRole("button", { name: "Ask for this time" }).click();
      await expect(other.getByRole("heading", { name: "This is your code" })).toBeVisible();
      await other.close();
    });
  });
}

async function fill(page: Page, address: string, name: string) {
  await page.goto(address);
  await page.getByLabel("A name to use").fill(name);
  await page.getByRole("radio", { name: "By phone" }).check();
  await page.getByLabel("Phone number").fill("+49 30 1234567");
  await page.getByRole("checkbox", { name: "Call me" }).check();
  await page.getByLabel("Safe hours").fill("after 18:00");
  await page.getByLabel("Anything the coach should know").fill(`${name} would like to talk.`);
  await page.getByRole("button", { name: "Check and go on" }).click();
  await expect(page.getByRole("button", { name: "Ask for this time" })).toBeVisible();
}
