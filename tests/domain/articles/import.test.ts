import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { articleRevisions, articles, pageGeneration, series, settings } from "@/db/schema";
import { importArticles } from "@/lib/articles/import/import";
import { cloneDatabase } from "@/tests/support/database";

const { db } = await cloneDatabase();
const now = new Date("2027-03-01T12:00:00.000Z");
const later = new Date("2027-04-01T12:00:00.000Z");
const seed = { name: "trauma-bond.txt", bytes: readFileSync("tests/fixtures/trauma-bond.txt") };
const slug = "why-its-so-hard-to-let-go-the-trauma-bond-explained";

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

function bring(files: (typeof seed)[] | ReturnType<typeof file>[], how = {}) {
  return importArticles({ db, files, replace: false, dryRun: false, now, ...how });
}

async function everything() {
  const [generation] = await db.select().from(pageGeneration);
  return {
    articles: await db.select().from(articles).orderBy(articles.slug),
    revisions: await db.select().from(articleRevisions),
    generation: generation?.value,
  };
}

beforeEach(async () => {
  await db.delete(articles);
  await db.delete(series);
  await db.delete(settings);
});

test("the coach's text becomes a published article, dated now", async () => {
  expect(await bring([seed])).toEqual({
    ok: true,
    articles: [
      {
        file: "trauma-bond.txt",
        slug,
        title: "Why It’s So Hard to Let Go: The Trauma Bond Explained",
        outcome: "created",
        remarks: [],
      },
    ],
  });
  const [article] = await db.select().from(articles);
  expect(article).toMatchObject({
    slug,
    status: "published",
    publishedAt: now,
    sample: false,
    seriesId: null,
    nextTitle: "Grieving What Never Was: Mourning the Illusion of the Relationship",
  });
});

test("the same file again changes nothing, not even the pages", async () => {
  await bring([seed]);
  const before = await everything();
  expect(await bring([seed], { now: later })).toMatchObject({
    articles: [{ outcome: "unchanged" }],
  });
  expect(await bring([seed], { now: later, replace: true })).toMatchObject({
    articles: [{ outcome: "unchanged" }],
  });
  expect(await everything()).toEqual(before);
});

test("the same file again leaves what the coach changed since, unless she asks for its text back", async () => {
  await bring([seed]);
  await db.update(articles).set({ summary: "Her own words." });
  expect(await bring([seed])).toMatchObject({ articles: [{ outcome: "unchanged" }] });
  expect((await everything()).articles[0]?.summary).toBe("Her own words.");
  expect(await bring([seed], { replace: true })).toMatchObject({
    articles: [{ outcome: "replaced" }],
  });
  const {
    articles: [article],
    revisions,
  } = await everything();
  expect(article?.summary).toMatch(/^If you’ve ever/);
  expect(revisions).toMatchObject([{ summary: "Her own words." }]);
});

test("an address with another text stops the import and is named", async () => {
  await bring([file("other.md", `---\ntitle: Other\nslug: ${slug}\n---\nOther text.`)]);
  const before = await everything();
  expect(await bring([file("new.txt", "New\n\nText."), seed])).toEqual({
    ok: false,
    refusals: [
      {
        file: "trauma-bond.txt",
        reason: `/articles/${slug} already exists with another text, “Other”; --replace puts this one in its place and keeps the old one as a revision`,
      },
    ],
  });
  expect(await everything()).toEqual(before);
});

test("a replaced sample keeps its address, its place and its date, and is a sample no longer", async () => {
  const [row] = await db
    .insert(series)
    .values({ slug: "s", title: "S", summary: "S." })
    .returning();
  const old = {
    slug,
    title: "The sample",
    summary: "A sample.",
    body: "Sample text.",
    contentNote: "A note.",
    nextTitle: "Another",
  };
  await db.insert(articles).values({
    ...old,
    status: "published",
    publishedAt: new Date("2026-09-07T04:00:00Z"),
    sample: true,
    seriesId: row?.id,
    seriesPosition: 0,
  });
  const before = await everything();
  expect(await bring([seed], { replace: true, now: later })).toMatchObject({
    articles: [{ outcome: "replaced" }],
  });
  const after = await everything();
  expect(after.articles).toMatchObject([
    {
      id: before.articles[0]?.id,
      slug,
      title: "Why It’s So Hard to Let Go: The Trauma Bond Explained",
      contentNote: null,
      seriesId: row?.id,
      seriesPosition: 0,
      publishedAt: new Date("2026-09-07T04:00:00Z"),
      updatedAt: later,
      sample: false,
    },
  ]);
  const { slug: _, ...kept } = old;
  expect(after.revisions).toMatchObject([
    { ...kept, articleId: before.articles[0]?.id, createdAt: later },
  ]);
  expect(after.generation).not.toBe(before.generation);
});

test("one file that can't be read keeps the whole batch out, and every such file is named", async () => {
  const before = await everything();
  const result = await bring([
    file("good.txt", "Good\n\nText."),
    file("empty.txt", ""),
    { name: "picture.txt", bytes: Uint8Array.of(137, 80, 0) },
    { name: "latin.txt", bytes: Uint8Array.of(0xe9, 0x20) },
    file("untitled.md", "Text alone."),
    file("twin.md", "# Good\n\nOther text."),
  ]);
  expect(result).toEqual({
    ok: false,
    refusals: [
      { file: "empty.txt", reason: "it is empty" },
      { file: "picture.txt", reason: "it is binary, not text" },
      { file: "latin.txt", reason: "it is not UTF-8 text" },
      {
        file: "untitled.md",
        reason: "it has no title, neither in its front matter nor as a first heading (# Title)",
      },
      { file: "twin.md", reason: "/articles/good is also the address of good.txt" },
    ],
  });
  expect(await everything()).toEqual(before);
});

test("a rehearsal tells what would happen and writes nothing", async () => {
  const before = await everything();
  expect(await bring([seed], { dryRun: true })).toMatchObject({
    articles: [{ outcome: "created" }],
  });
  expect(await everything()).toEqual(before);
});

test("a day in the front matter begins in the coach's zone", async () => {
  await db.insert(settings).values({ practiceName: "P", coachName: "C", zone: "America/New_York" });
  await bring([file("a.md", "---\ntitle: A\npublishedAt: 2027-07-01\n---\nText.")]);
  const [article] = await db.select().from(articles).where(eq(articles.slug, "a"));
  expect(article?.publishedAt).toEqual(new Date("2027-07-01T04:00:00Z"));
});

test("a draft needs no date", async () => {
  await bring([file("a.md", "---\ntitle: A\nstatus: draft\n---\nText.")]);
  expect((await everything()).articles).toMatchObject([{ status: "draft", publishedAt: null }]);
});

test("a batch larger than one statement can hold comes in whole", async () => {
  const files = Array.from({ length: 5500 }, (_, at) => file(`${at}.txt`, `Title ${at}\n\nText.`));
  expect(await bring(files)).toMatchObject({ ok: true });
  expect(await db.$count(articles)).toBe(5500);
}, 30_000);

test("the same file from eight sides at once is one article", async () => {
  const results = await Promise.all(Array.from({ length: 8 }, () => bring([seed])));
  const outcomes = results.flatMap((result) => (result.ok ? result.articles : []));
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
    "created",
    ...Array(7).fill("unchanged"),
  ]);
  expect(await db.$count(articles)).toBe(1);
});

test("two imports that meet in the middle don't block each other for good", async () => {
  const files = ["a", "b", "c"].map((name) => file(`${name}.txt`, `${name}\n\nText.`));
  let both: ReturnType<typeof bring>[] = [];
  const middle = db.transaction(async (tx) => {
    await tx
      .insert(articles)
      .values({ slug: "b", title: "b", summary: "", body: "", status: "draft" });
    both = [bring(files), bring(files.toReversed())];
    // Long enough for each to have written its own end, were they not to take turns.
    await new Promise((wake) => setTimeout(wake, 300));
    tx.rollback();
  });
  await expect(middle).rejects.toThrow("Rollback");
  for (const result of await Promise.all(both)) expect(result.ok).toBe(true);
  expect(await db.$count(articles)).toBe(3);
});

test("an article written by hand while the import runs is named, not overwritten", async () => {
  let importing: ReturnType<typeof bring> | undefined;
  await db.transaction(async (tx) => {
    await tx.insert(articles).values({
      slug,
      title: "By hand",
      summary: "S.",
      body: "B.",
      status: "draft",
    });
    importing = bring([seed]);
    // Long enough for the import to find no such address and to wait for this one at its insert.
    await new Promise((wake) => setTimeout(wake, 300));
  });
  expect(await importing).toMatchObject({
    ok: false,
    refusals: [{ reason: expect.stringContaining("already exists with another text, “By hand”") }],
  });
});
