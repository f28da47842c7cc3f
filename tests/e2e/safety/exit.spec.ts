import { expect, test } from "@/tests/e2e/site";

test("the exit is the first stop of the keyboard on every page, and leads to the neutral site", async ({
  page,
  neutral,
}) => {
  for (const path of [
    "/",
    "/articles/telling-one-safe-person",
    "/nobody",
    "/book",
    "/appointment",
  ]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Leave this site" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.waitForURL(neutral);
  }
});

test("after leaving from three pages deep, Back pressed ten times never shows this site again", async ({
  page,
  site,
  neutral,
}) => {
  await page.goto("about:blank");
  await page.goto("/");
  await page.getByRole("link", { name: "Start reading" }).click();
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Grieving");
  await page.getByRole("link", { name: "Leave this site" }).click();
  await page.waitForURL(neutral);

  for (let press = 0; press < 10; press++) {
    await page.goBack({ waitUntil: "commit" }).catch(() => null);
    await expect.poll(() => page.url().startsWith(site.url)).toBe(false);
    await expect(page.locator("body")).not.toContainText("Kerry");
    if (page.url() === "about:blank") break;
  }
});

test("capital letters never throw anyone off the page they are typing into", async ({ page }) => {
  await page.goto("/appointment");
  const field = page.getByLabel("Your code");
  await field.focus();
  for (const sign of "DGXZ") await page.keyboard.press(`Shift+${sign}`);
  await page.keyboard.down("Shift");
  await page.keyboard.press("A");
  await page.keyboard.press("B");
  await page.keyboard.up("Shift");
  await expect(field).toHaveValue("DGXZAB");
  await page.keyboard.press("Shift");
  await expect(page.getByText("Shift 1 of 3 to leave")).toBeAttached();
  await page.keyboard.press("a");
  await expect(page.getByText("to leave")).toHaveCount(0);
  await expect(field).toHaveValue("DGXZABa");
});

test("three presses of Shift leave too, out of a field as well", async ({ page, neutral }) => {
  await page.goto("/appointment");
  await page.getByLabel("Your code").focus();
  await page.keyboard.press("Shift");
  await expect(page.getByText("Shift 1 of 3 to leave")).toBeAttached();
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.waitForURL(neutral);
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });

  test("the exit still leads away and clears what the site kept, and the page says what it can't do", async ({
    page,
    request,
    neutral,
  }) => {
    await page.goto("/");
    // By its element: looking for text passes over noscript.
    await expect(page.locator("noscript p")).toContainText("Back can show this page again");
    await expect(page.locator("noscript p")).toBeVisible();
    await page.getByRole("link", { name: "Leave this site" }).click();
    await page.waitForURL(neutral);
    const answer = await request.get("/exit", { maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers()["clear-site-data"]).toBe('"cache", "cookies", "storage"');
    expect(answer.headers()["referrer-policy"]).toBe("no-referrer");
  });
});
