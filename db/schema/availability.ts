import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  time,
  uuid,
} from "drizzle-orm/pg-core";

/** What can be booked. */
export const services = pgTable(
  "services",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    /** The name a client's own screens and mail use; says nothing of the subject. */
    neutralName: text().notNull().default("Appointment"),
    description: text().notNull(),
    lengthMinutes: integer().notNull(),
    bufferBeforeMinutes: integer().notNull().default(0),
    bufferAfterMinutes: integer().notNull().default(0),
    /** Distance between two offered starts, counted from the opening of the window. */
    stepMinutes: integer().notNull().default(30),
    noticeMinutes: integer()
      .notNull()
      .default(24 * 60),
    horizonDays: integer().notNull().default(60),
    /** How it is held, as one plain sentence. */
    heldAs: text().notNull(),
    /** What is needed to meet (a number to call, a room, a place): on the confirmed appointment only. */
    joining: text().notNull().default(""),
    priceText: text(),
    position: integer().notNull().default(0),
    active: boolean().notNull().default(true),
  },
  (table) => [
    check(
      "services_lengths",
      sql`${table.lengthMinutes} BETWEEN 5 AND 720 AND ${table.stepMinutes} BETWEEN 5 AND 720
        AND ${table.bufferBeforeMinutes} BETWEEN 0 AND 240 AND ${table.bufferAfterMinutes} BETWEEN 0 AND 240
        AND ${table.noticeMinutes} >= 0 AND ${table.horizonDays} BETWEEN 1 AND 730`,
    ),
  ],
);

/** One weekly window of wall time in the coach's zone. Several a day are several rows. */
export const openingHours = pgTable(
  "opening_hours",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** ISO: 1 is Monday, 7 is Sunday. */
    weekday: smallint().notNull(),
    opens: time({ precision: 0 }).notNull(),
    closes: time({ precision: 0 }).notNull(),
  },
  (table) => [
    index("opening_hours_by_day").on(table.weekday, table.opens),
    check("opening_hours_weekday", sql`${table.weekday} BETWEEN 1 AND 7`),
    check("opening_hours_order", sql`${table.opens} < ${table.closes}`),
  ],
);
