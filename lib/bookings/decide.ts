import { and, eq, gt } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { bookingEvents, bookings } from "@/db/schema";
import type { Coach } from "@/lib/auth/coach";
import type { Keys } from "@/lib/crypto/keys";
import { enqueueEmail } from "@/lib/emails/enqueue";
import { openContact } from "./sealed";

/** Asking for a `Coach` is the proof that one is deciding; nothing of it is stored. */
export type Decision = { coach: Coach; keys: Keys; bookingId: string; now: Date };

/**
 * What confirming and declining share: a waiting request becomes decided, once. False when there
 * was none, be it unknown, decided already, or past when only sessions ahead count.
 */
export async function decide(
  db: Database,
  to: "confirmed" | "declined",
  { keys, bookingId, now }: Omit<Decision, "coach">,
  { onlyAhead }: { onlyAhead: boolean },
): Promise<boolean> {
  if (!isBookingId(bookingId)) return false;
  return db.transaction(async (tx) => {
    const [booking] = await tx
      .update(bookings)
      .set({ status: to, decidedAt: now })
      .where(
        and(
          eq(bookings.id, bookingId),
          eq(bookings.status, "requested"),
          onlyAhead ? gt(bookings.startsAt, now) : undefined,
        ),
      )
      .returning({ contact: bookings.contact, sequence: bookings.sequence });
    if (!booking) return false;

    await tx.insert(bookingEvents).values({ bookingId, kind: to, actor: "coach", at: now });
    if (openContact(keys, bookingId, booking.contact).kind === "email") {
      const { sequence } = booking;
      await enqueueEmail(tx, { kind: `client_${to}`, bookingId, sequence, dueAt: now });
    }
    return true;
  });
}

/** The id comes from an address; Postgres throws on what is no uuid. */
export function isBookingId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
