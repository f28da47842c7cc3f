import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { privateFolder, startSite } from "./support/site";

const asRoot = test.runIf(process.getuid?.() === 0);
const ordinary = 65_534;

asRoot("root's own private folder is a place for it", async () => {
  // mkdtemp makes folders only their owner can enter; Postgres runs as someone else.
  const dataDir = join(await privateFolder(), "deep", "data");
  const site = await startSite({ dataDir });
  await site.ready();
  expect(await site.get("/api/health")).toContain("ok");
  expect(await site.stop()).toBe(0);
});

asRoot("so is a folder that others may enter, without any of root's rights", async () => {
  const dataDir = await privateFolder();
  await chmod(dataDir, 0o755);
  const site = await startSite({ dataDir });
  await site.ready();
  expect(await site.stop()).toBe(0);
});

asRoot("an ordinary user starts it in a folder of their own", async () => {
  const dataDir = await privateFolder(ordinary);
  const site = await startSite({ dataDir, uid: ordinary, env: { HOME: dataDir } });
  await site.ready();
  expect(await site.get("/api/health")).toContain("ok");
  expect(await site.stop()).toBe(0);
});

asRoot("a folder that belongs to someone else is refused in a sentence", async () => {
  const dataDir = join(await privateFolder(), "data");
  await mkdir(dataDir);
  const site = await startSite({ dataDir, uid: ordinary, env: { HOME: "/tmp" } });
  expect(await site.exit).toBe(1);
  expect(site.errors()).toBe(
    `DATA_DIR can't be used: ${dataDir}: this user may not write there.\n`,
  );
});
