import type { Executor } from "@/db/client";
import { emails } from "@/db/schema";

type Message = {
  kind: Exclude<(typeof emails.$inferSelect)["kind"], "coach_sign_in">;
  bookingId: string;
  /** The booking's sequence this message speaks of: each kind is said once for each. */
  sequence: number;
  dueAt: Date;
};

/** Call it with the transaction that changes the booking: neither must exist without the other. */
export async function enqueueEmail(tx: Executor, { kind, bookingId, sequence, dueAt }: Message) {
  await tx
    .insert(emails)
    .values({ kind, bookingId, sequence, dueAt })
    .onConflictDoNothing({ target: [emails.bookingId, emails.kind, emails.sequence] });
}
