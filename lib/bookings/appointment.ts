import { eq, type SQL } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bookings, services } from "@/db/schema";
import { keyedHash, sameHash } from "@/lib/crypto/keyed-hash";
import type { Keys } from "@/lib/crypto/keys";
import { codeHash, codePrefix, normaliseCode } from "./code";
import type { Contact } from "./contact";
import { isBookingId } from "./decide";
import { openContact } from "./sealed";

declare const opened: unique symbol;

/**
 * A booking opened by whoever holds its code. Only this file makes one. Names nobody and holds no
 * address or number: the holder may not be the person it is about.
 */
export type Appointment = {
  readonly bookingId: string;
  /** For the cookie that opens it again; never shown. */
  readonly codeHash: Buffer;
  readonly status: (typeof bookings.$inferSelect)["status"];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly clientZone: string;
  readonly neutralName: string;
  readonly heldAs: string;
  /** What is needed to meet; empty until the coach has confirmed. */
  readonly joining: string;
  readonly contact: ContactSummary;
  readonly [opened]: true;
};

type ContactSummary =
  | { kind: "none" }
  | { kind: "email" }
  | { kind: "phone"; ways: Extract<Contact, { kind: "phone" }>["ways"] };

/** Opens by a typed code. What can't be a code costs the same query and comparison as a wrong one. */
export async function findAppointment(
  db: Executor,
  { keys, code: typed }: { keys: Keys; code: string },
): Promise<Appointment | null> {
  const code = normaliseCode(typed) ?? unused;
  const rows = await select(db, eq(bookings.codePrefix, codePrefix(code)));
  return match(keys, rows, codeHash(keys, code));
}

/** Opens again for the holder of a cookie; a code issued since shuts it. */
export async function appointmentById(
  db: Executor,
  { keys, bookingId, codeHash: held }: { keys: Keys; bookingId: string; codeHash: Buffer },
): Promise<Appointment | null> {
  if (!isBookingId(bookingId)) return null;
  return match(keys, await select(db, eq(bookings.id, bookingId)), held);
}

/** Has the form of a code, in signs no code uses. */
const unused = "0000-0000-0000-0000";

type Row = Awaited<ReturnType<typeof select>>[number];

function match(keys: Keys, rows: Row[], held: Buffer): Appointment | null {
  const nobody = keyedHash(keys, "appointment code", "");
  let found: Row | undefined;
  // Every row is compared, and one when there is none: how long it takes says nothing.
  for (const row of rows) {
    if (sameHash(row.codeHash, held)) found = row;
  }
  if (rows.length === 0) sameHash(nobody, held);
  if (!found) return null;

  const contact = openContact(keys, found.bookingId, found.contact);
  const joining = found.status === "confirmed" ? found.joining : "";
  return { ...found, joining, contact: summary(contact) } as Appointment;
}

function summary(contact: Contact): ContactSummary {
  if (contact.kind === "phone") return { kind: "phone", ways: contact.ways };
  return { kind: contact.kind };
}

async function select(db: Executor, which: SQL) {
  return db
    .select({
      bookingId: bookings.id,
      codeHash: bookings.codeHash,
      status: bookings.status,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      clientZone: bookings.clientZone,
      contact: bookings.contact,
      neutralName: services.neutralName,
      heldAs: services.heldAs,
      joining: services.joining,
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(which);
}
