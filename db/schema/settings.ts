import { sql } from "drizzle-orm";
import { check, pgTable, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The practice, in one row. */
export const settings = pgTable(
  "settings",
  {
    id: smallint().primaryKey().default(1),
    practiceName: text().notNull(),
    coachName: text().notNull(),
    /** IANA zone in which opening hours are written. */
    zone: text().notNull().default("UTC"),
    /** Where /exit leads: a site nobody would ask about. */
    exitUrl: text().notNull().default("https://www.wikipedia.org/"),
    /** Who a client's mail seems to come from. */
    senderName: text().notNull().default("Appointments"),
    /** In the footer: how fast the coach answers. */
    answersWithin: text().notNull().default("two working days"),
    /** Days after a client's last session at which what they told us is erased. */
    keepDays: smallint().notNull().default(90),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    check("settings_one_row", sql`${table.id} = 1`),
    // Less would erase sessions that are still ahead, and nothing brings them back.
    check("settings_keep_days", sql`${table.keepDays} >= 1`),
  ],
);

/**
 * Names the present state of everything a reading page shows. A new value is written, and announced
 * on the channel `pages`, by the transaction that changes any of it: rendered pages kept under
 * another value are never served again.
 */
export const pageGeneration = pgTable(
  "page_generation",
  {
    id: smallint().primaryKey().default(1),
    value: uuid().notNull().defaultRandom(),
  },
  (table) => [check("page_generation_one_row", sql`${table.id} = 1`)],
);
