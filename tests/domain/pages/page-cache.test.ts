import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { afterAll, expect, test } from "vitest";
import PageCache from "@/lib/pages/cache-handler";
import { pagesChanged } from "@/lib/pages/changed";
import { followGenerations } from "@/lib/pages/follow";
import { statusMark } from "@/lib/pages/marked-status";
import { currentShelf, setShelf } from "@/lib/pages/shelf";
import { cloneDatabase } from "@/tests/support/database";

const { db, sql } = await cloneDatabase();
const folder = await mkdtemp(join(tmpdir(), "site-pages-"));
afterAll(() => rm(folder, { recursive: true }));

const cache = new PageCache({
  fs: nodeFs,
  flushToDisk: true,
  serverDistDir: folder,
  revalidatedTags: [],
  maxMemoryCacheSize: 1_000_000,
});
const context = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: false };
const key = "/route-cache/APP_PAGE/abc/$/en/articles/one";

function page(html: string) {
  return { kind: "APP_PAGE", html, rscData: Buffer.from("data"), headers: {}, status: 200 };
}

const keep = (html: string, at = key) => cache.set(at, page(html), { cacheControl: {} });
const kept = async (at = key) => (await cache.get(at, context))?.value?.html ?? null;

test("nothing is kept before the database has said which state of the content is the present one", async () => {
  setShelf(undefined);
  await kept();
  await keep("<p>early</p>");
  expect(await kept()).toBeNull();
});

test("a page is kept until something readers see changes, and not a moment longer", async () => {
  await followGenerations({ sql, folder });
  await kept();
  await keep("<p>old</p><script>1</script>");
  expect(await kept()).toBe("<p>old</p>");

  await change();
  expect(await kept()).toBeNull();
  await keep("<p>new</p>");
  expect(await kept()).toBe("<p>new</p>");
});

test("a page whose rendering began before a change is not kept after it", async () => {
  const other = `${key}-slow`;
  await kept(other);
  await change();
  await keep("<p>seen before the change</p>", other);
  expect(await kept(other)).toBeNull();
});

test("the first visitor's own answer is stripped too, since Next sends them this very object", async () => {
  const answer = page("<p>Words</p><script>1</script>");
  await cache.set(`${key}-first`, answer, { cacheControl: {} });
  expect(answer.html).toBe("<p>Words</p>");
});

test("a page marked as missing is answered with 404 and never fills the disk", async () => {
  const at = "/route-cache/APP_PAGE/abc/$/en/made-up";
  const answer = page(`<meta name="${statusMark}" content="404"/><p>No</p>`);
  await cache.get(at, context);
  await cache.set(at, answer, { cacheControl: {} });
  expect(answer.status).toBe(404);
  expect((await readdir(folder, { recursive: true })).join("\n")).not.toContain("made-up");
});

test("what belongs to an older state of the content is cleared away", async () => {
  await change();
  const drawers = () => readdir(join(folder, "route-cache"));
  await kept();
  await keep("<p>again</p>");
  await expect.poll(drawers).toEqual([currentShelf()?.generation]);
});

async function change() {
  const before = currentShelf()?.generation;
  await db.transaction(async (tx) => {
    await pagesChanged(tx);
  });
  await expect.poll(() => currentShelf()?.generation).not.toBe(before);
}
