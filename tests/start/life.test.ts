import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kill, killAll, processesOf, runCommand, type Started, startSite } from "./support/site";
import { until } from "./support/until";

const slug = "telling-one-safe-person";
const article = `/articles/${slug}`;

test("a start from nothing shows the demo, and leaves nothing running when it is stopped", async () => {
  const site = await startSite();
  await site.ready();
  expect(await site.get(article)).toContain("Telling One Safe Person");
  expect(site.output()).toContain(`http://localhost:${site.port}\n`);
  expect(site.output()).toMatch(/\/coach\/sign-in\/open\?token=/);
  expect(site.output()).toContain("stays in the outbox on the desk");
  expect(site.errors()).toBe("");

  expect(await site.stop()).toBe(0);
  expect(processesOf(site.dataDir)).toEqual([]);
});

const ends: { how: string; npm?: boolean; end(site: Started): void | Promise<void> }[] = [
  {
    how: "Ctrl-C in the terminal of npm start",
    npm: true,
    end: ({ child }) => void process.kill(-(child.pid as number), "SIGINT"),
  },
  { how: "kill -9 of everything", end: ({ dataDir }) => killAll(dataDir) },
  { how: "kill -9 of the parent alone", end: ({ child }) => kill(child) },
  { how: "kill -9 of npm alone", npm: true, end: ({ child }) => kill(child) },
  { how: "SIGTERM", end: ({ child }) => void child.kill("SIGTERM") },
];

test("however it ended, the next start on the same port and folder works and nothing is lost", async () => {
  let title = "Telling One Safe Person";
  let place: { dataDir: string; port: number } | undefined;
  for (const step of ends) {
    const { how, npm = false } = step;
    const site = await startSite({ npm, ...place });
    await site.ready();
    expect(await site.get(article), `before ${how}`).toContain(title);

    // A command beside the running server: what it changes shows at once, on a page already kept.
    title = `Written before ${how}`;
    expect(await runCommand("retitle", [slug, title], site.dataDir)).toMatchObject({ code: 0 });
    await until(async () => (await site.get(article)).includes(title));
    await step.end(site);
    place = { dataDir: site.dataDir, port: site.port };
  }
  // The last end was an orderly one.
  await until(() => processesOf(place?.dataDir ?? "").length === 0);
}, 120_000);

test("a start killed while it makes its database is no hindrance to the next", async () => {
  const first = await startSite();
  await until(() => processesOf(`${first.dataDir}/postgres.`).length > 0);
  await killAll(first.dataDir);

  const second = await startSite({ dataDir: first.dataDir });
  await second.ready();
  expect(await readdir(first.dataDir)).toEqual(["postgres", "postgres.log", "secrets.json"]);
});

test("a database that dies under the site comes back under it", async () => {
  const site = await startSite();
  await site.ready();
  const server = async () => {
    const file = join(site.dataDir, "postgres/postmaster.pid");
    const text = await readFile(file, "utf8").catch(() => "");
    return Number(text.split("\n")[0]);
  };
  const died = await server();
  kill(died);
  // Another one first: for a moment the old one's processes outlive it and still answer.
  await until(async () => ![0, died].includes(await server()));
  await until(async () => (await site.get(article)).includes("Telling One Safe Person"));
  expect(await site.get("/api/health")).toContain("ok");
  expect(await site.stop()).toBe(0);
  expect(processesOf(site.dataDir)).toEqual([]);
});
