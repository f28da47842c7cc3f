import { chromium, type Page } from "@playwright/test";
import { browserPath } from "./ensure-browser";
import { startRunningSite, temporaryFolder } from "./running-site";

/** Draws the README's pictures from a fresh demo, into docs/screenshots. */
const folder = await temporaryFolder();
const site = await startRunningSite({ dataDir: folder.path });
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const looks = [
  { name: "light", colorScheme: "light", width: 1280, height: 800 },
  { name: "dark-phone", colorScheme: "dark", width: 390, height: 844 },
] as const;

for (const { name, colorScheme, width, height } of looks) {
  const page = await browser.newPage({
    baseURL: site.url,
    colorScheme,
    viewport: { width, height },
    timezoneId: "America/New_York",
  });
  const draw = (what: string) =>
    page.screenshot({ path: `docs/screenshots/${what}-${name}.png`, animations: "disabled" });

  await page.goto("/");
  await draw("home");
  await page.goto("/articles/why-one-message-can-pull-you-back");
  await draw("article");
  await page.goto("/book/first-conversation?zone=America/New_York");
  await draw("booking");
  await page.close();
}

const page = await browser.newPage({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
await askForATime(page);
await page.goto(site.deskLink);
await page.getByRole("button", { name: "Sign in" }).click();
await page.getByRole("heading", { name: "Today" }).waitFor();
await page.screenshot({ path: "docs/screenshots/desk-light.png", animations: "disabled" });
await page.setViewportSize({ width: 390, height: 844 });
await page.emulateMedia({ colorScheme: "dark" });
await page.screenshot({ path: "docs/screenshots/desk-dark-phone.png", animations: "disabled" });

await browser.close();
await site.stop();
await folder.remove();

async function askForATime(client: Page) {
  await client.goto("/book/first-conversation?zone=Europe/Berlin");
  await client
    .getByRole("link", { name: /^\d\d:\d\d/ })
    .first()
    .click();
  await client.getByLabel("A name to use").fill("Sample request");
  await client.getByRole("button", { name: "Check and go on" }).click();
  await client.getByRole("button", { name: "Ask for this time" }).click();
  await client.getByRole("heading", { name: "This is your code" }).waitFor();
}
