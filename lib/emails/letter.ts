import { eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bookings, type emails, services } from "@/db/schema";
import { openName } from "@/lib/bookings/sealed";
import type { Keys } from "@/lib/crypto/keys";
import { initialsOf, type Letter } from "./compose";

type Kind = Exclude<(typeof emails.$inferSelect)["kind"], "coach_sign_in">;

/** What a message about a booking is made of. */
export const bookingColumns = {
  id: bookings.id,
  status: bookings.status,
  sequence: bookings.sequence,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  clientZone: bookings.clientZone,
  name: bookings.name,
  contact: bookings.contact,
  erasedAt: bookings.erasedAt,
};

export type BookingFacts = NonNullable<Awaited<ReturnType<typeof bookingFacts>>>;

export async function bookingFacts(db: Executor, bookingId: string) {
  const [facts] = await db
    .select({ ...bookingColumns, service: services.neutralName })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(eq(bookings.id, bookingId));
  return facts ?? null;
}

export function letterAbout(kind: Kind, booking: BookingFacts, keys: Keys, coachZone: string) {
  const { startsAt, clientZone, service } = booking;
  if (kind !== "coach_requested") {
    return { kind, startsAt, zone: clientZone, what: service } satisfies Letter;
  }
  const name = booking.erasedAt ? "" : openName(keys, booking.id, booking.name);
  return { kind, startsAt, zone: coachZone, initials: initialsOf(name) } satisfies Letter;
}
