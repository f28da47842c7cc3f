import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { articleRevisions, articles } from "@/db/schema";
import type { Entry, Stored } from "./decide";
import { publishedInstant } from "./published-at";

/** A statement takes 65,535 values at most. */
const atOnce = 1000;

type When = { zone: string; now: Date };

/** How many were made: fewer than given where an address was taken in between. */
export async function createArticles(tx: Transaction, entries: readonly Entry[], when: When) {
  let made = 0;
  for (let start = 0; start < entries.length; start += atOnce) {
    const rows = await tx
      .insert(articles)
      .values(
        entries.slice(start, start + atOnce).map((entry) => ({
          ...columns(entry, when),
          publishedAt: dateOf(entry, when),
          createdAt: when.now,
        })),
      )
      .onConflictDoNothing({ target: articles.slug })
      .returning({ slug: articles.slug });
    made += rows.length;
  }
  return made;
}

/** What was there becomes a revision; address, place in the series and date stay. */
export async function replaceArticle(
  tx: Transaction,
  { entry, stored }: { entry: Entry; stored: Stored },
  when: When,
) {
  const { id, title, summary, body, contentNote, nextTitle } = stored;
  await tx.insert(articleRevisions).values({
    articleId: id,
    title,
    summary,
    body,
    contentNote,
    nextTitle,
    createdAt: when.now,
  });
  await tx
    .update(articles)
    .set({ ...columns(entry, when), publishedAt: dateOf(entry, when, stored.publishedAt) })
    .where(eq(articles.id, id));
}

function columns({ article, hash }: Entry, { now }: When) {
  const { publishedAt: _, ...words } = article;
  return { ...words, importHash: hash, updatedAt: now };
}

function dateOf({ article }: Entry, { zone, now }: When, before: Date | null = null) {
  if (article.publishedAt !== null) return publishedInstant(article.publishedAt, zone);
  return before ?? (article.status === "published" ? now : null);
}
