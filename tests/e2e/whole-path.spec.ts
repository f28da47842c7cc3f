import type { Page } from "@playwright/test";
import { enterDesk, expect, signIn, test } from "./site";

for (const script of ["on", "off"] as const) {
  test.describe(`with script ${script}`, () => {
    test.use({ javaScriptEnabled: script === "on" });

    test("someone reads, asks for a time, and the coach confirms it", async ({
      page,
      browser,
      resend,
      site,
    }) => {
      await readToTheNextArticle(page);
      const code = await askForATime(page, { name: "River", email: "river@example.org" });

      const desk = await browser.newPage({
        baseURL: site.url,
        javaScriptEnabled: script === "on",
        timezoneId: "America/New_York",
      });
      await signIn(desk, resend);
      const request = desk.getByRole("listitem").filter({ hasText: "River" });
      await request.getByRole("button", { name: "Confirm" }).click();
      await expect(desk.getByRole("status")).toContainText("Confirmed");

      await openAppointment(page, code);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Your appointment is confirmed",
      );

      const toClient = () => resend.messages.filter(({ to }) => to.includes("river@example.org"));
      await expect
        .poll(() => toClient().map(({ subject }) => subject))
        .toEqual(expect.arrayContaining([expect.stringContaining("confirmed")]));
      await desk.goto("/coach/mail");
      const record = desk
        .getByRole("listitem")
        .filter({ hasText: "Appointment confirmed" })
        .first();
      await expect(record).toContainText(`At Resend: ${toClient().at(-1)?.id}`);
      await expect(desk.locator("body")).not.toContainText("token=");
      await desk.close();
    });

    test("a request the coach declines says so on the client's page, and no mail goes to who chose none", async ({
      page,
      browser,
      resend,
      session,
      site,
    }) => {
      const sent = () => resend.messages.filter(({ to }) => !to.includes("coach@example.com"));
      const before = sent().length;
      const code = await askForATime(page, { name: "Sage" });

      const desk = await browser.newPage({
        baseURL: site.url,
        javaScriptEnabled: script === "on",
      });
      await enterDesk(desk, session);
      const request = desk.getByRole("listitem").filter({ hasText: "Sage" });
      await request.getByRole("link", { name: "Details" }).click();
      await expect(desk.getByText("Do not contact them")).toBeVisible();
      await desk.getByRole("button", { name: "Decline" }).click();
      await expect(desk.getByRole("status")).toContainText("Declined");
      await desk.close();

      await openAppointment(page, code);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "The coach can’t take this time",
      );
      expect(sent()).toHaveLength(before);
    });
  });
}

async function readToTheNextArticle(page: Page) {
  await page.goto("/");
  await page.getByRole("link", { name: "Start reading" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Why It’s So Hard to Let Go: The Trauma Bond Explained",
  );
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Grieving What Never Was: Mourning the Illusion of the Relationship",
  );
  await page.getByRole("link", { name: "See free times" }).click();
}

async function askForATime(page: Page, { name, email }: { name: string; email?: string }) {
  await page.goto("/book");
  await page.getByRole("link", { name: "See free times" }).click();
  await page
    .getByRole("link", { name: /^\d\d:\d\d/ })
    .first()
    .click();

  await page.getByRole("button", { name: "Check and go on" }).click();
  await expect(page.getByRole("link", { name: /^Write a name to use/ })).toBeVisible();

  await page.getByLabel("A name to use").fill(name);
  if (email) {
    await page.getByRole("radio", { name: "By e-mail" }).check();
    await page.getByLabel("E-mail address").fill(email);
  }
  await page.getByRole("button", { name: "Check and go on" }).click();
  await expect(page.getByText(email ? `By e-mail to ${email}` : "Don’t contact me")).toBeVisible();
  await page.getByRole("button", { name: "Ask for this time" }).click();
  await expect(page.getByRole("heading", { name: "This is your code" })).toBeVisible();
  await expect(page).toHaveTitle("Appointments");
  return (await page.locator("[data-code]").getAttribute("data-code")) ?? "";
}

async function openAppointment(page: Page, code: string) {
  await page.goto("/appointment");
  await page.getByLabel("Your code").fill("2222 2222 2222 2222");
  await page.getByRole("button", { name: "Open the appointment" }).click();
  await expect(page.getByText("No appointment opens with this code.")).toBeVisible();
  await page.getByLabel("Your code").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Open the appointment" }).click();
}
