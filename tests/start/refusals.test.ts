import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort, privateFolder, processesOf, startSite } from "./support/site";

const keys = {
  AUTH_SECRET: "rQ3Zl0vB8sYw1mXk7TqPz5uHdJc2nGfA",
  CRON_SECRET: "Hn7cVw2KxQe9RtYb4MsLp0ZaUdJf6GiO",
  DATA_KEYS:
    "hash:m8s0Yf3qZr1TjXw6LkPbQv9NcDhUe2GaIoR5yt7BKnE=,2030-01:Q1wE9rT7yU5iO3pA2sD4fG6hJ8kL0zXcVbNmMnBvCxY=",
};

async function refusal(options: Parameters<typeof startSite>[0]) {
  const site = await startSite(options);
  const code = await site.exit;
  expect(processesOf(site.dataDir)).toEqual([]);
  return { code, sentence: site.errors(), shown: site.output() };
}

test.each(["0.0.0.0", "127.0.0.1", "::"])("a port taken on %s", async (host) => {
  const other = createServer().listen(0, host);
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  expect(await refusal({ port })).toEqual({
    code: 1,
    sentence: `Port ${port} is taken by another program: stop it, or choose another with PORT.\n`,
    shown: "",
  });
});

test("a DATA_DIR below a file", async () => {
  const file = join(await privateFolder(), "file");
  await writeFile(file, "");
  expect(await refusal({ dataDir: join(file, "data") })).toEqual({
    code: 1,
    sentence: `DATA_DIR can't be used: ${file}/data: a part of the path is a file.\n`,
    shown: "",
  });
});

test("a DATA_DIR where nothing can be made", async () => {
  expect(await refusal({ dataDir: "/proc/none" })).toMatchObject({
    code: 1,
    sentence: "DATA_DIR can't be used: /proc/none: it can't be made there.\n",
  });
});

test("a DATABASE_URL where nothing answers", async () => {
  const port = await freePort();
  const DATABASE_URL = `postgres://me:hush@127.0.0.1:${port}/site`;
  expect(await refusal({ env: { ...keys, DATABASE_URL } })).toEqual({
    code: 1,
    sentence: `DATABASE_URL can't be used: nothing answers at 127.0.0.1:${port}.\n`,
    shown: "",
  });
});

test("a DATABASE_URL without the secrets that belong to it", async () => {
  const env = { ...keys, DATA_KEYS: "", DATABASE_URL: "postgres://me@127.0.0.1/site" };
  expect(await refusal({ env })).toEqual({
    code: 1,
    sentence: "DATA_KEYS is not set: with DATABASE_URL it has to be.\n",
    shown: "",
  });
});
