import { expect, test } from "vitest";
import { pageGeneration } from "@/db/schema";
import { pagesChanged } from "@/lib/pages/changed";
import { cloneDatabase } from "@/tests/support/database";

const { db, sql } = await cloneDatabase();

async function generation() {
  const [row] = await db.select().from(pageGeneration);
  return row?.value;
}

test("servers that listen hear the new generation once the change is there, and only then", async () => {
  const heard: string[] = [];
  await sql.listen("pages", (value) => heard.push(value));
  const before = await generation();

  await db
    .transaction(async (tx) => {
      await pagesChanged(tx);
      throw new Error("taken back");
    })
    .catch(() => {});
  expect(await generation()).toBe(before);

  await db.transaction(pagesChanged);
  const after = await generation();
  expect(after).not.toBe(before);
  await expect.poll(() => heard).toEqual([after]);
});

test("a database that lost its generation gets one", async () => {
  await db.delete(pageGeneration);
  await db.transaction(pagesChanged);
  expect(await generation()).toBeDefined();
});
