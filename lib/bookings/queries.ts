import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bookingEvents, bookings, services } from "@/db/schema";
import type { Coach } from "@/lib/auth/coach";
import type { Keys } from "@/lib/crypto/keys";
import type { Contact } from "./contact";
import { isBookingId } from "./decide";
import { openContact, openMessage, openName } from "./sealed";

/** Asking for a `Coach` is the proof that one is reading. */
type Reading = { coach: Coach; keys: Keys };

/** A booking as a line of a list: no more of the person than a name and whether they may be reached. */
export type BookingLine = {
  id: string;
  status: (typeof bookings.$inferSelect)["status"];
  startsAt: Date;
  endsAt: Date;
  clientZone: string;
  createdAt: Date;
  serviceName: string;
  name: string;
  contactKind: Contact["kind"];
};

/**
 * What waits for a decision, the earliest session first; requests whose time has passed too, until
 * they are erased and there is nobody left to answer.
 */
export async function waitingRequests(db: Executor, { keys }: Reading): Promise<BookingLine[]> {
  return lines(db, keys, and(eq(bookings.status, "requested"), isNull(bookings.erasedAt)));
}

/** Confirmed sessions that aren't over, the earliest first. */
export async function upcomingBookings(
  db: Executor,
  { keys, now }: Reading & { now: Date },
): Promise<BookingLine[]> {
  return lines(db, keys, and(eq(bookings.status, "confirmed"), gt(bookings.endsAt, now)));
}

export type BookingDetail = Omit<BookingLine, "contactKind"> & {
  heldAs: string;
  decidedAt: Date | null;
  contact: Contact;
  message: string | null;
  events: Pick<typeof bookingEvents.$inferSelect, "kind" | "actor" | "at">[];
};

/** One booking with everything the coach needs to act on it; null when there is none. */
export async function bookingDetail(
  db: Executor,
  { keys, bookingId }: Reading & { bookingId: string },
): Promise<BookingDetail | null> {
  if (!isBookingId(bookingId)) return null;
  const [row] = await db
    .select({
      ...line,
      heldAs: services.heldAs,
      decidedAt: bookings.decidedAt,
      message: bookings.message,
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(eq(bookings.id, bookingId));
  if (!row) return null;

  const events = await db
    .select({ kind: bookingEvents.kind, actor: bookingEvents.actor, at: bookingEvents.at })
    .from(bookingEvents)
    .where(eq(bookingEvents.bookingId, bookingId))
    .orderBy(asc(bookingEvents.at));
  return {
    ...row,
    name: openName(keys, row.id, row.name),
    contact: openContact(keys, row.id, row.contact),
    message: openMessage(keys, row.id, row.message),
    events,
  };
}

const line = {
  id: bookings.id,
  status: bookings.status,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  clientZone: bookings.clientZone,
  createdAt: bookings.createdAt,
  serviceName: services.name,
  name: bookings.name,
  contact: bookings.contact,
};

async function lines(db: Executor, keys: Keys, which: SQL | undefined): Promise<BookingLine[]> {
  const rows = await db
    .select(line)
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(which)
    .orderBy(asc(bookings.startsAt));
  return rows.map(({ contact, ...row }) => ({
    ...row,
    name: openName(keys, row.id, row.name),
    contactKind: openContact(keys, row.id, contact).kind,
  }));
}
