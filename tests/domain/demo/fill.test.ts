import { readFileSync } from "node:fs";
import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles, openingHours, series, services, settings, users } from "@/db/schema";
import { importArticles } from "@/lib/articles/import/import";
import { publishedArticle, publishedArticles } from "@/lib/articles/queries";
import { allSeries, seriesWithArticles } from "@/lib/articles/series-queries";
import { fillEmptyDatabase, fillIfEmpty } from "@/lib/demo/fill";
import { cloneDatabase } from "@/tests/support/database";

const patience = 30_000;
const now = new Date("2026-11-22T12:00:00Z");
const demo = await cloneDatabase();
const bare = await cloneDatabase();
const young = await cloneDatabase();

const slug = "why-its-so-hard-to-let-go-the-trauma-bond-explained";
const next = "Grieving What Never Was: Mourning the Illusion of the Relationship";
const seed = { name: "trauma-bond.txt", bytes: readFileSync("tests/fixtures/trauma-bond.txt") };

async function practiceIn(db: Awaited<ReturnType<typeof cloneDatabase>>["db"]) {
  return {
    settings: await db.select().from(settings),
    users: await db.select().from(users),
    services: await db.select().from(services),
    hours: await db
      .select()
      .from(openingHours)
      .orderBy(asc(openingHours.weekday), asc(openingHours.opens)),
  };
}

test(
  "two servers starting at once fill an empty database once",
  async () => {
    const both = [1, 2].map(() => fillEmptyDatabase({ url: demo.url, demo: true, now }));
    const filled = (await Promise.all(both)).map((result) => result.filled);
    expect(filled.filter(Boolean)).toHaveLength(1);
    expect(await demo.db.$count(series)).toBe(2);
  },
  patience,
);

test("the demo is a practice that can be booked", async () => {
  const made = await practiceIn(demo.db);
  expect(made.settings).toMatchObject([
    {
      practiceName: "Kerry Rasenberger Coaching",
      coachName: "Kerry Rasenberger",
      zone: "America/New_York",
    },
  ]);
  expect(made.users).toMatchObject([{ email: "coach@example.com", name: "Kerry Rasenberger" }]);
  expect(made.services).toMatchObject([
    {
      slug: "first-conversation",
      neutralName: "Appointment",
      lengthMinutes: 50,
      bufferAfterMinutes: 10,
      priceText: null,
    },
  ]);
  expect(made.hours).toHaveLength(9);
  expect(made.hours.at(-1)).toMatchObject({ weekday: 5, opens: "10:00:00", closes: "13:00:00" });
});

test("the demo is two series in order, every article marked as a sample", async () => {
  expect(await allSeries(demo.db, now)).toMatchObject([
    { title: "The trauma bond", count: 5, first: { slug } },
    { title: "Finding your feet again", count: 4 },
  ]);
  const all = await publishedArticles(demo.db, { now });
  expect(all).toHaveLength(9);
  expect(all.every((article) => article.sample && article.series !== null)).toBe(true);
  const first = await seriesWithArticles(demo.db, "the-trauma-bond", now);
  expect(first?.articles.map(({ publishedAt }) => +publishedAt)).toEqual(
    first?.articles.map(({ publishedAt }) => +publishedAt).toSorted((a, b) => a - b),
  );
});

test("the demo opens with the coach's own title and leads to the one her text names", async () => {
  expect(await publishedArticle(demo.db, slug, now)).toMatchObject({
    article: { publishedAt: new Date("2026-09-07T04:00:00Z") },
    series: { count: 5, position: 1 },
    next: { title: next },
  });
});

test("the demo stops the coach's own text, and once replaced by it still leads on", async () => {
  const batch = { db: demo.db, files: [seed], dryRun: false, now };
  expect(await importArticles({ ...batch, replace: false })).toMatchObject({ ok: false });
  expect(await importArticles({ ...batch, replace: true })).toMatchObject({ ok: true });
  expect(await publishedArticle(demo.db, slug, now)).toMatchObject({
    article: { sample: false, body: expect.stringContaining("kerry@kerryrasenberger.com") },
    series: { count: 5, position: 1 },
    next: { title: next },
  });
});

test("the demo is never filled in a second time", async () => {
  await demo.db.delete(articles);
  expect(await fillEmptyDatabase({ url: demo.url, demo: true, now })).toEqual({ filled: false });
  expect(await demo.db.$count(articles)).toBe(0);
});

test("without the demo there is a practice without a name and nothing to read", async () => {
  await fillEmptyDatabase({ url: bare.url, demo: false, coachEmail: "Me@Practice.org", now });
  const made = await practiceIn(bare.db);
  expect(made.settings).toMatchObject([
    { practiceName: "Your practice", coachName: "Your name", zone: "UTC" },
  ]);
  expect(made.users).toMatchObject([{ email: "me@practice.org" }]);
  expect(made.services).toHaveLength(1);
  expect(made.hours).toHaveLength(9);
  expect(await bare.db.$count(articles)).toBe(0);
  expect(await allSeries(bare.db, now)).toEqual([]);
});

test("the coach's text is then the only article, and its next has nowhere to lead yet", async () => {
  await importArticles({ db: bare.db, files: [seed], replace: false, dryRun: false, now });
  expect(await publishedArticles(bare.db, { now })).toMatchObject([{ slug, series: null }]);
  expect(await publishedArticle(bare.db, slug, now)).toMatchObject({ next: null, related: [] });
  const file = { name: "next.txt", bytes: new TextEncoder().encode(`${next}\n\nText.`) };
  await importArticles({ db: bare.db, files: [file], replace: false, dryRun: false, now });
  expect((await publishedArticle(bare.db, slug, now))?.next?.title).toBe(next);
});

test("a filling that is cut short leaves nothing", async () => {
  const cut = young.db.transaction(async (tx) => {
    await fillIfEmpty(tx, { demo: true, now });
    throw new Error("cut short");
  });
  await expect(cut).rejects.toThrow("cut short");
  expect(await young.db.$count(settings)).toBe(0);
  expect(await young.db.$count(articles)).toBe(0);
  expect(await young.db.$count(users)).toBe(0);
});

test("under a clock that is behind every sample shows all the same", async () => {
  const early = new Date("2026-01-01T00:00:00Z");
  await fillEmptyDatabase({ url: young.url, demo: true, now: early });
  expect(await publishedArticles(young.db, { now: early })).toHaveLength(9);
});
