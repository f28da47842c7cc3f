import { and, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { articles, series } from "@/db/schema";
import { isSlug } from "./slug";
import { cardColumns, isVisible } from "./visible";

/** A series and what readers may read of it, in order; null until there is something to read. */
export async function seriesWithArticles(db: Executor, slug: string, now: Date) {
  if (!isSlug(slug)) return null;
  const [found] = await db.select().from(series).where(eq(series.slug, slug));
  if (!found) return null;
  const inOrder = await db
    .select(cardColumns)
    .from(articles)
    .where(and(eq(articles.seriesId, found.id), isVisible(now)))
    .orderBy(articles.seriesPosition);
  if (inOrder.length === 0) return null;
  return { slug: found.slug, title: found.title, summary: found.summary, articles: inOrder };
}

/** Every series with something to read, with how much and where it begins. */
export async function allSeries(db: Executor, now: Date) {
  const rows = await db
    .select({
      slug: series.slug,
      title: series.title,
      summary: series.summary,
      count: sql<number>`count(*) OVER (PARTITION BY ${series.id})`.mapWith(Number),
      first: { slug: articles.slug, title: articles.title },
    })
    .from(series)
    .innerJoin(articles, and(eq(articles.seriesId, series.id), isVisible(now)))
    .orderBy(series.position, series.title, series.slug, articles.seriesPosition);
  return rows.filter(({ slug }, index) => rows[index - 1]?.slug !== slug);
}
