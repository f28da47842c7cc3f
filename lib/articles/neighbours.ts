import { and, eq, ne, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import { articles, series } from "@/db/schema";
import { mayBeTitled, titleKey } from "./title-key";
import { cardColumns, isVisible, newestFirst } from "./visible";

type Around = {
  id: string;
  title: string;
  seriesId: string | null;
  nextTitle: string | null;
};

const linkColumns = { slug: articles.slug, title: articles.title, summary: articles.summary };

type ArticleLink = { slug: string; title: string; summary: string };

/**
 * What comes before and after an article: its neighbours in the series. Where the series ends, the
 * article its writer names as the next one, once that exists, or the beginning of the next series.
 */
export async function neighbours(db: Executor, article: Around, now: Date) {
  const inSeries = article.seriesId ? await seriesOrder(db, article.seriesId, now) : [];
  const at = inSeries.findIndex(({ id }) => id === article.id);
  const before = inSeries[at - 1];
  const after = at < 0 ? undefined : inSeries[at + 1];
  return {
    position: at + 1,
    count: inSeries.length,
    previous: before ? link(before) : article.seriesId ? null : await namer(db, article, now),
    next: after
      ? link(after)
      : ((await named(db, article, now)) ?? (await nextSeries(db, article, now))),
  };
}

function seriesOrder(db: Executor, seriesId: string, now: Date) {
  return db
    .select({ id: articles.id, ...linkColumns })
    .from(articles)
    .where(and(eq(articles.seriesId, seriesId), isVisible(now)))
    .orderBy(articles.seriesPosition);
}

/** The article this one names. */
async function named(db: Executor, { id, nextTitle }: Around, now: Date) {
  if (!nextTitle) return null;
  const candidates = await db
    .select(linkColumns)
    .from(articles)
    .where(and(mayBeTitled(articles.title, nextTitle), ne(articles.id, id), isVisible(now)))
    .orderBy(...newestFirst);
  return candidates.find(({ title }) => titleKey(title) === titleKey(nextTitle)) ?? null;
}

/** Where the series after this one begins. */
async function nextSeries(db: Executor, { seriesId }: Around, now: Date) {
  if (!seriesId) return null;
  const here = alias(series, "here");
  const [first] = await db
    .select(linkColumns)
    .from(articles)
    .innerJoin(series, eq(articles.seriesId, series.id))
    .innerJoin(here, eq(here.id, seriesId))
    .where(
      and(
        sql`(${series.position}, ${series.title}, ${series.slug}) > (${here.position}, ${here.title}, ${here.slug})`,
        isVisible(now),
      ),
    )
    .orderBy(series.position, series.title, series.slug, articles.seriesPosition)
    .limit(1);
  return first ?? null;
}

/** The article that names this one; those in a series lead on in their series instead. */
async function namer(db: Executor, { id, title }: Around, now: Date) {
  const candidates = await db
    .select({ ...linkColumns, nextTitle: articles.nextTitle })
    .from(articles)
    .where(
      and(
        mayBeTitled(articles.nextTitle, title),
        sql`${articles.seriesId} IS NULL`,
        ne(articles.id, id),
        isVisible(now),
      ),
    )
    .orderBy(...newestFirst);
  const found = candidates.find((row) => titleKey(row.nextTitle ?? "") === titleKey(title));
  return found ? link(found) : null;
}

/** Two more to read: from elsewhere first, since Next leads on through the series; then the newest. */
export function related(
  db: Executor,
  { id, seriesId }: Around,
  { except, now }: { except: string[]; now: Date },
) {
  return db
    .select(cardColumns)
    .from(articles)
    .where(
      and(
        ne(articles.id, id),
        except.length > 0 ? notInArray(articles.slug, except) : undefined,
        isVisible(now),
      ),
    )
    .orderBy(sql`${articles.seriesId} IS NOT DISTINCT FROM ${seriesId}::uuid`, ...newestFirst)
    .limit(2);
}

function link({ slug, title, summary }: ArticleLink): ArticleLink {
  return { slug, title, summary };
}
