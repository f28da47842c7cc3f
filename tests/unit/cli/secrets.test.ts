import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keptSecrets } from "@/lib/cli/secrets";
import { parseKeys } from "@/lib/crypto/keys";

const now = new Date("2030-02-03T04:05:06Z");

async function newFolder() {
  const dataDir = await mkdtemp(join(tmpdir(), "secrets-"));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  return dataDir;
}

test("secrets are made once, and only their owner can read them", async () => {
  const dataDir = await newFolder();
  const made = await keptSecrets({ dataDir, now });
  expect(parseKeys(made.DATA_KEYS).current.id).toBe("2030-02");
  expect(await keptSecrets({ dataDir, now: new Date("2031-01-01T00:00:00Z") })).toEqual(made);
  expect((await stat(join(dataDir, "secrets.json"))).mode & 0o777).toBe(0o600);
});

test("two that make them at once keep the same ones", async () => {
  const dataDir = await newFolder();
  const [one, two] = await Promise.all([
    keptSecrets({ dataDir, now }),
    keptSecrets({ dataDir, now }),
  ]);
  expect(one).toEqual(two);
  expect(await readdir(dataDir)).toEqual(["secrets.json"]);
});

test("new ones are never made beside a database that needs the old ones", async () => {
  const dataDir = await newFolder();
  await mkdir(join(dataDir, "postgres"));
  await expect(keptSecrets({ dataDir, now })).rejects.toThrow(
    `${join(dataDir, "secrets.json")} is missing, and the database beside it can't be opened without it: put it back.`,
  );
  expect(await readdir(dataDir)).toEqual(["postgres"]);
});

test("a file that is not what was made is refused", async () => {
  const dataDir = await newFolder();
  await writeFile(join(dataDir, "secrets.json"), "{}");
  await expect(keptSecrets({ dataDir, now })).rejects.toThrow("secrets.json can't be used");
});
