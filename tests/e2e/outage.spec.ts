import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, wideOpenMonth } from "./site";

test("while the database hangs the exit leads away, kept pages are read on, the rest says so in words, and all heals", async ({
  page,
  request,
  site,
  neutral,
}) => {
  const kept = "/articles/making-room-for-friends-again";
  await request.get(kept);
  await request.get("/exit", { maxRedirects: 0 });
  await page.goto(wideOpenMonth());
  await page
    .getByRole("link", { name: /^\d\d:\d\d/ })
    .last()
    .click();
  await page.getByLabel("A name to use").fill("Patience");
  await page.getByRole("button", { name: "Check and go on" }).click();
  await expect(page.getByRole("button", { name: "Ask for this time" })).toBeVisible();

  const database = processesOf(site.dataDir);
  signal(database, "SIGSTOP");
  try {
    await page.getByRole("button", { name: "Ask for this time" }).click();
    await expect(page.getByText("What you typed is still here")).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText("Patience")).toBeVisible();
    expect((await request.get("/api/health")).status()).toBe(503);
    expect((await request.get(kept)).status()).toBe(200);

    const other = await request.get("/articles/nobody-asked-for-this-one");
    expect(other.status()).toBe(503);
    expect(await other.text()).toContain("Leave this site");
    expect(await other.text()).not.toContain("Not found");

    const exit = await request.get("/exit", { maxRedirects: 0 });
    expect(exit.headers().location).toBe(neutral);
  } finally {
    signal(database, "SIGCONT");
  }

  await expect.poll(async () => (await request.get("/api/health")).status()).toBe(200);
  await expect
    .poll(async () => (await request.get("/articles/nobody-asked-for-this-one")).status())
    .toBe(404);
  await page.getByRole("button", { name: "Ask for this time" }).click();
  await expect(page.getByRole("heading", { name: "This is your code" })).toBeVisible();
});

/** The database server under a folder, and the processes it has started. */
function processesOf(dataDir: string) {
  const file = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith("postmaster.pid"),
  );
  if (!file) throw new Error("No database runs there");
  const server = Number(readFileSync(join(dataDir, file), "utf8").split("\n")[0]);
  const children = readdirSync("/proc").filter((pid) => parentOf(pid) === server);
  return [server, ...children.map(Number)];
}

function parentOf(pid: string) {
  try {
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(parent);
  } catch {
    return undefined; // no process, or gone meanwhile
  }
}

function signal(pids: number[], name: NodeJS.Signals) {
  for (const pid of pids) process.kill(pid, name);
}
