import { beforeEach, expect, test } from "vitest";
import { articles, series } from "@/db/schema";
import { publishedArticle, publishedArticles } from "@/lib/articles/queries";
import { allSeries, seriesWithArticles } from "@/lib/articles/series-queries";
import { cloneDatabase } from "@/tests/support/database";

const { db } = await cloneDatabase();
const now = new Date("2027-03-01T12:00:00Z");

/** An article published `days` days before now; a negative number is a day to come. */
function article(slug: string, days: number, more: Partial<typeof articles.$inferInsert> = {}) {
  return {
    slug,
    title: `Title of ${slug}`,
    summary: `Summary of ${slug}.`,
    body: "Text.",
    status: "published" as const,
    publishedAt: new Date(now.getTime() - days * 86_400_000),
    ...more,
  };
}

async function inSeries(slug: string, position: number, parts: ReturnType<typeof article>[]) {
  const [row] = await db
    .insert(series)
    .values({ slug, title: `Series ${slug}`, summary: `About ${slug}.`, position })
    .returning();
  await db
    .insert(articles)
    .values(parts.map((part, at) => ({ ...part, seriesId: row?.id, seriesPosition: at })));
}

const page = (slug: string) => publishedArticle(db, slug, now);
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug);

beforeEach(async () => {
  await db.delete(articles);
  await db.delete(series);
});

test("in a series an article lies between its neighbours, whatever title it names", async () => {
  await inSeries("s", 0, [
    article("one", 1),
    article("two", 3, { nextTitle: "Title of lone" }),
    article("three", 2),
  ]);
  await db.insert(articles).values(article("lone", 9));
  expect(await page("two")).toMatchObject({
    series: { slug: "s", title: "Series s", count: 3, position: 2 },
    previous: { slug: "one" },
    next: { slug: "three", title: "Title of three", summary: "Summary of three." },
  });
  expect(await page("one")).toMatchObject({ previous: null, next: { slug: "two" } });
  expect(await page("three")).toMatchObject({ previous: { slug: "two" }, next: null });
});

test("where its series ends, an article leads to the one it names", async () => {
  await inSeries("s", 0, [article("one", 1), article("two", 1, { nextTitle: "Title of lone" })]);
  await db.insert(articles).values(article("lone", 9));
  expect((await page("two"))?.next?.slug).toBe("lone");
});

test("a series' last article leads to the beginning of the next series that has one to show", async () => {
  await inSeries("s", 0, [article("one", 1), article("two", 1)]);
  await inSeries("drafts", 1, [article("hidden", 1, { status: "draft" })]);
  await inSeries("t", 2, [article("coming", -1), article("three", 1)]);
  expect((await page("two"))?.next?.slug).toBe("three");
  expect((await page("three"))?.next).toBeNull();
});

test("a named next article is linked once it exists, however its title is typed", async () => {
  await db.insert(articles).values(article("first", 2, { nextTitle: "It’s  OVER –  and now" }));
  expect((await page("first"))?.next).toBeNull();
  await db.insert(articles).values(article("second", 1, { title: "It's over - and Now" }));
  expect((await page("first"))?.next?.slug).toBe("second");
  expect((await page("second"))?.previous?.slug).toBe("first");
});

test("titles alike only in their Latin letters are two titles", async () => {
  await db
    .insert(articles)
    .values([
      article("first", 3, { nextTitle: "Второй" }),
      article("third", 1, { title: "Третий" }),
    ]);
  expect((await page("first"))?.next).toBeNull();
  await db.insert(articles).values(article("second", 2, { title: "ВТОРОЙ" }));
  expect((await page("first"))?.next?.slug).toBe("second");
});

test("an article that names itself, or names nothing, leads nowhere", async () => {
  await db
    .insert(articles)
    .values([article("self", 2, { nextTitle: "Title of self" }), article("plain", 1)]);
  expect(await page("self")).toMatchObject({ next: null, previous: null });
  expect(await page("plain")).toMatchObject({ next: null, previous: null, series: null });
});

test("drafts and articles of days to come are nowhere to be found", async () => {
  await inSeries("s", 0, [
    article("hidden-first", 5, { status: "draft" }),
    article("one", 4),
    article("coming", -1),
    article("two", 3, { nextTitle: "Title of lone-draft" }),
    article("hidden-last", 2, { status: "draft" }),
  ]);
  await inSeries("unseen", 1, [article("later", -2)]);
  await db
    .insert(articles)
    .values([
      article("lone-draft", 1, { status: "draft" }),
      article("names-one", -3, { nextTitle: "Title of plain" }),
      article("plain", 7),
    ]);

  for (const slug of ["hidden-first", "coming", "later", "lone-draft", "names-one", "nothing"]) {
    expect(await page(slug)).toBeNull();
  }
  const one = await page("one");
  expect(one).toMatchObject({
    series: { count: 2, position: 1 },
    previous: null,
    next: { slug: "two" },
  });
  expect(slugs(one?.related ?? [])).toEqual(["plain"]);
  expect(await page("two")).toMatchObject({ series: { count: 2, position: 2 }, next: null });
  expect(await page("plain")).toMatchObject({ previous: null });
  expect(slugs(await publishedArticles(db, { now }))).toEqual(["two", "one", "plain"]);
  expect(slugs((await seriesWithArticles(db, "s", now))?.articles ?? [])).toEqual(["one", "two"]);
  expect(await seriesWithArticles(db, "unseen", now)).toBeNull();
  expect(await allSeries(db, now)).toEqual([
    {
      slug: "s",
      title: "Series s",
      summary: "About s.",
      count: 2,
      first: { slug: "one", title: "Title of one" },
    },
  ]);
});

test("an article shows itself at the very moment it is dated", async () => {
  await db.insert(articles).values(article("now", 0));
  expect((await page("now"))?.article.publishedAt).toEqual(now);
  expect(await publishedArticle(db, "now", new Date(now.getTime() - 1))).toBeNull();
});

test("related are two: from elsewhere first, then the newest, never its neighbours", async () => {
  await inSeries("s", 0, [article("a", 9), article("b", 8), article("c", 7), article("d", 6)]);
  await db.insert(articles).values([article("new", 1), article("old", 20)]);
  expect(slugs((await page("b"))?.related ?? [])).toEqual(["new", "old"]);
  expect(slugs((await page("a"))?.related ?? [])).toEqual(["new", "old"]);
  expect(slugs((await page("old"))?.related ?? [])).toEqual(["d", "c"]);
});

test("the list is newest first, with each one's series, and goes on after a given article", async () => {
  await inSeries("s", 0, [article("b", 2)]);
  await db.insert(articles).values([article("a", 2), article("c", 1), article("d", 3)]);
  const list = await publishedArticles(db, { now });
  expect(slugs(list)).toEqual(["c", "a", "b", "d"]);
  expect(list[2]?.series).toEqual({ slug: "s", title: "Series s" });
  expect(list[0]?.series).toBeNull();
  const first = await publishedArticles(db, { now, limit: 2 });
  const before = first[1];
  if (!before) throw new Error("The first page is short");
  expect(slugs(await publishedArticles(db, { now, limit: 2, before }))).toEqual(["b", "d"]);
});

test("series come in their own order, each with where it begins", async () => {
  await inSeries("second", 1, [article("x", 1)]);
  await inSeries("first", 0, [article("y", 2), article("z", 3)]);
  expect(await allSeries(db, now)).toMatchObject([
    { slug: "first", count: 2, first: { slug: "y" } },
    { slug: "second", count: 1, first: { slug: "x" } },
  ]);
  expect(await seriesWithArticles(db, "nothing", now)).toBeNull();
});
