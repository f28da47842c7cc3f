import { and, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { articles, series } from "@/db/schema";
import { neighbours, related } from "./neighbours";
import { isSlug } from "./slug";
import { cardColumns, isVisible, newestFirst } from "./visible";

/** Everything an article's page shows, or null where readers must find nothing. */
export async function publishedArticle(db: Executor, slug: string, now: Date) {
  if (!isSlug(slug)) return null;
  const [row] = await db
    .select({
      article: {
        ...cardColumns,
        id: articles.id,
        body: articles.body,
        contentNote: articles.contentNote,
        updatedAt: articles.updatedAt,
        seriesId: articles.seriesId,
        nextTitle: articles.nextTitle,
      },
      series: { slug: series.slug, title: series.title },
    })
    .from(articles)
    .leftJoin(series, eq(articles.seriesId, series.id))
    .where(and(eq(articles.slug, slug), isVisible(now)));
  if (!row) return null;

  const { seriesId, nextTitle, ...article } = row.article;
  const around = { id: article.id, title: article.title, seriesId, nextTitle };
  const { next, previous, count, position } = await neighbours(db, around, now);
  const except = [next, previous].flatMap((link) => (link ? [link.slug] : []));
  return {
    article,
    series: row.series && { ...row.series, count, position },
    next,
    previous,
    related: await related(db, around, { except, now }),
  };
}

type Page = {
  now: Date;
  limit?: number;
  /** The last article of the page before this one. */
  before?: { publishedAt: Date; slug: string };
};

/** Newest first, with the title of each one's series. */
export function publishedArticles(db: Executor, { now, limit, before }: Page) {
  const query = db
    .select({ ...cardColumns, series: { slug: series.slug, title: series.title } })
    .from(articles)
    .leftJoin(series, eq(articles.seriesId, series.id))
    .where(and(isVisible(now), before && after(before)))
    .orderBy(...newestFirst)
    .$dynamic();
  return limit === undefined ? query : query.limit(limit);
}

function after({ publishedAt, slug }: { publishedAt: Date; slug: string }) {
  const at = sql.param(publishedAt, articles.publishedAt);
  return sql`(${articles.publishedAt} < ${at} OR (${articles.publishedAt} = ${at} AND ${articles.slug} > ${slug}))`;
}
