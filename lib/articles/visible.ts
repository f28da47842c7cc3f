import { and, eq, lte, sql } from "drizzle-orm";
import { articles } from "@/db/schema";

/** What readers may know of: published, and not dated later than now. */
export function isVisible(now: Date) {
  return and(eq(articles.status, "published"), lte(articles.publishedAt, now));
}

/** Newest first, and the same order every time. */
export const newestFirst = [sql`${articles.publishedAt} DESC`, sql`${articles.slug}`];

/** What stands on a card that leads to an article. */
export const cardColumns = {
  slug: articles.slug,
  title: articles.title,
  summary: articles.summary,
  sample: articles.sample,
  // The check constraint gives every published article a date.
  publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
};
