import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { bookings } from "@/db/schema";
import { type Decision, decide, isBookingId } from "./decide";

export type Confirmed = { ok: true } | { ok: false; reason: "not_waiting" | "past" };

/** Accepts a request. One whose time has come can only be declined. */
export async function confirmBooking(db: Database, decision: Decision): Promise<Confirmed> {
  if (await decide(db, "confirmed", decision, { onlyAhead: true })) return { ok: true };
  const isWaiting = await stillWaits(db, decision.bookingId);
  return { ok: false, reason: isWaiting ? "past" : "not_waiting" };
}

async function stillWaits(db: Database, bookingId: string): Promise<boolean> {
  if (!isBookingId(bookingId)) return false;
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.id, bookingId), eq(bookings.status, "requested")));
  return rows.length > 0;
}
