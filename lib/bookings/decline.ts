import type { Database } from "@/db/client";
import { type Decision, decide } from "./decide";

export type Declined = { ok: true } | { ok: false; reason: "not_waiting" };

/** Turns a request down; its time is free again at once. */
export async function declineBooking(db: Database, decision: Decision): Promise<Declined> {
  if (await decide(db, "declined", decision, { onlyAhead: false })) return { ok: true };
  return { ok: false, reason: "not_waiting" };
}
