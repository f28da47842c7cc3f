import { expect, test } from "vitest";
import { privateFolder, processesOf, runCommand, startSite } from "./support/site";
import { until } from "./support/until";

const slug = "telling-one-safe-person";
const article = `/articles/${slug}`;

test("two sites run from one checkout, and neither shows the other's articles", async () => {
  const [one, two] = await Promise.all([startSite(), startSite()]);
  await Promise.all([one.ready(), two.ready()]);
  await Promise.all([
    runCommand("retitle", [slug, "Only in the first"], one.dataDir),
    runCommand("retitle", [slug, "Only in the second"], two.dataDir),
  ]);
  await until(async () => (await one.get(article)).includes("Only in the first"));
  await until(async () => (await two.get(article)).includes("Only in the second"));
  expect(await one.get(article)).not.toContain("Only in the second");
  expect(await two.get(article)).not.toContain("Only in the first");

  // A third on the folder of the first is told so, and nobody is disturbed.
  const third = await startSite({ dataDir: one.dataDir });
  expect(await third.exit).toBe(1);
  expect(third.errors()).toBe(
    `DATA_DIR can't be used: ${one.dataDir} is in use by another npm start; stop it, or choose another folder with DATA_DIR.\n`,
  );
  expect(await one.get("/api/health")).toContain("ok");

  // The one goes, the other stays.
  expect(await one.stop()).toBe(0);
  expect(await two.get("/api/health")).toContain("ok");
});

test("commands without a server start the database, share it, and the last one stops it", async () => {
  const dataDir = await privateFolder();
  const both = await Promise.all([
    runCommand("retitle", ["none", "One"], dataDir),
    runCommand("retitle", ["none", "Two"], dataDir),
  ]);
  for (const { code, output } of both)
    expect({ code, output }).toEqual({ code: 0, output: "0 changed\n" });
  expect(processesOf(dataDir)).toEqual([]);
});
