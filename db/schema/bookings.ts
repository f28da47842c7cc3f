import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { services } from "./availability";
import { instantRange, keyedHash, sealed } from "./types";

/**
 * A person, across their bookings. Names and ways of contact stay with each booking, since they are
 * asked anew every time and must not be changed by whoever books next under the same address.
 */
export const clients = pgTable("clients", {
  id: uuid().primaryKey().defaultRandom(),
  /** Keyed hash of the e-mail address, lower-cased; null when none was given. */
  emailHash: keyedHash().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const bookingStatuses = ["requested", "confirmed", "declined"] as const;

/**
 * The first migration adds by hand what Drizzle can't declare: the exclusion constraint
 * `bookings_no_overlap` on `blocked` over requested and confirmed rows, and the check that
 * `blocked` covers the session.
 */
export const bookings = pgTable(
  "bookings",
  {
    id: uuid().primaryKey().defaultRandom(),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    clientId: uuid()
      .notNull()
      .references(() => clients.id),
    status: text({ enum: bookingStatuses }).notNull().default("requested"),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    /** The session with its buffers: what no other live booking may touch. */
    blocked: instantRange().notNull(),
    /** Raised by every change of the session; part of the key of each message about it. */
    sequence: integer().notNull().default(0),
    /** IANA zone in which this client reads times. */
    clientZone: text().notNull(),
    /** Sealed UTF-8: the name to use, the contact choice as JSON, the message to the coach. */
    name: sealed().notNull(),
    contact: sealed().notNull(),
    message: sealed(),
    /** First group of the code, in the clear: it finds the row. */
    codePrefix: text().notNull(),
    codeHash: keyedHash().notNull(),
    /** Made with the form, so that one form books once however often it is sent. */
    requestKeyHash: keyedHash().notNull().unique(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    decidedAt: timestamp({ withTimezone: true }),
    /** When name, contact and message were replaced by nothing, a set time after the last session. */
    erasedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("bookings_by_start").on(table.status, table.startsAt),
    index("bookings_by_code").on(table.codePrefix),
    index("bookings_by_client").on(table.clientId),
    index("bookings_to_erase").on(table.endsAt).where(sql`${table.erasedAt} IS NULL`),
    check("bookings_order", sql`${table.startsAt} < ${table.endsAt}`),
  ],
);

/** The timeline of a booking. Who and when, never content. */
export const bookingEvents = pgTable(
  "booking_events",
  {
    id: uuid().primaryKey().defaultRandom(),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id, { onDelete: "cascade" }),
    kind: text({ enum: bookingStatuses }).notNull(),
    actor: text({ enum: ["client", "coach", "system"] }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("booking_events_by_booking").on(table.bookingId, table.at)],
);
