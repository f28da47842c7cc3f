import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

export const series = pgTable("series", {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  summary: text().notNull(),
  position: integer().notNull().default(0),
});

export const articles = pgTable(
  "articles",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    summary: text().notNull(),
    /** Markdown (GFM), without the title. */
    body: text().notNull(),
    contentNote: text(),
    status: text({ enum: ["draft", "published"] }).notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    /** Demo text, marked as such where it is shown. */
    sample: boolean().notNull().default(false),
    seriesId: uuid().references(() => series.id, { onDelete: "set null" }),
    seriesPosition: integer(),
    /** Title of the article the writer names as the next one; it may not exist yet. */
    nextTitle: text(),
    /** SHA-256 of what was imported, to tell a second run of the same file from another text. */
    importHash: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("articles_place_in_series").on(table.seriesId, table.seriesPosition),
    index("articles_by_date").on(table.status, table.publishedAt.desc()),
    check(
      "articles_series_place",
      sql`(${table.seriesId} IS NULL) = (${table.seriesPosition} IS NULL)`,
    ),
    check(
      "articles_published_date",
      sql`${table.status} <> 'published' OR ${table.publishedAt} IS NOT NULL`,
    ),
  ],
);

/** What an article said before it was replaced. */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    contentNote: text(),
    nextTitle: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("article_revisions_by_article").on(table.articleId, table.createdAt.desc())],
);
