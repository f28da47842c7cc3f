import { index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { bookings } from "./bookings";
import { sealed } from "./types";

export const emailKinds = [
  "client_requested",
  "client_confirmed",
  "client_declined",
  "coach_requested",
  "coach_sign_in",
] as const;

/** The outbox and the record of what was sent. */
export const emails = pgTable(
  "emails",
  {
    /** Also the idempotency key at Resend. */
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: emailKinds }).notNull(),
    bookingId: uuid().references(() => bookings.id, { onDelete: "cascade" }),
    /** The booking's sequence this message speaks of. */
    sequence: integer().notNull().default(0),
    /** Sealed JSON of a message that has no booking (address, link); erased once sent. */
    payload: sealed(),
    status: text({ enum: ["queued", "sent", "withdrawn", "failed"] })
      .notNull()
      .default("queued"),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    /** While in the future, one worker holds the row. */
    leasedUntil: timestamp({ withTimezone: true }),
    resendId: text(),
    lastError: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique("emails_once").on(table.bookingId, table.kind, table.sequence),
    index("emails_due").on(table.status, table.dueAt),
    index("emails_by_time").on(table.createdAt.desc()),
  ],
);
