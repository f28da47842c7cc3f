import type { Page } from "@playwright/test";
import { expect, test, wideOpenMonth } from "./site";

test.use({ javaScriptEnabled: false });

test("a form sent twice at once, and once more for another time, is one booking with one code", async ({
  page,
  request,
  site,
}) => {
  await page.goto(wideOpenMonth());
  const times = page.getByRole("link", { name: /^\d\d:\d\d/ });
  const another = new URL((await times.nth(1).getAttribute("href")) ?? "", site.url);
  await times.first().click();
  await page.getByLabel("A name to use").fill("Twice");
  await page.getByRole("button", { name: "Check and go on" }).click();
  await expect(page.getByRole("button", { name: "Ask for this time" })).toBeVisible();

  const fields = await fieldsOf(page);
  const send = async (changed: Record<string, string> = {}) => {
    const multipart = { ...fields, press: "ask", ...changed };
    const answer = await request.post(page.url(), { multipart, headers: { Origin: site.url } });
    return /data-code="([^"]+)"/.exec(await answer.text())?.[1] ?? "no code";
  };

  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
  expect(second).toBe(first);
  expect(await send({ at: another.searchParams.get("at") ?? "" })).toBe(first);
});

test("a time or a zone that was tampered with is answered by the form itself, with every word kept", async ({
  page,
  request,
  site,
}) => {
  await page.goto(wideOpenMonth());
  await page
    .getByRole("link", { name: /^\d\d:\d\d/ })
    .last()
    .click();
  const fields = await fieldsOf(page);
  const tampered: Record<string, string>[] = [
    { at: "tomorrow" },
    { at: "9999-01-01T00:00:00.000Z" },
    { zone: "Mars/Base" },
  ];
  for (const changed of tampered) {
    const answer = await request.post(page.url(), {
      multipart: { ...fields, name: "Kept words", press: "check", ...changed },
      headers: { Origin: site.url },
    });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('value="Kept words"');
  }
});

test("a form sent from another site is refused", async ({ request }) => {
  const elsewhere: Record<string, string>[] = [
    { Origin: "http://elsewhere.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    {},
  ];
  for (const headers of elsewhere) {
    for (const path of ["/appointment", "/coach", "/articles", "/help"]) {
      const answer = await request.post(path, { multipart: { a: "b" }, headers });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});

/** What the page's form would send. */
async function fieldsOf(page: Page): Promise<Record<string, string>> {
  const entries = await page
    .locator("form")
    .evaluate((form: HTMLFormElement) => [...new FormData(form)]);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
