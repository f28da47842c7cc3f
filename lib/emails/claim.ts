import { and, asc, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { emails } from "@/db/schema";

export type ClaimedEmail = typeof emails.$inferSelect;

/**
 * Takes the next due message for this worker alone. The lease runs on the database's clock, the one
 * clock all workers share; a worker that dies lets go of its row when the lease ends.
 */
export async function claimEmail(db: Database, now: Date): Promise<ClaimedEmail | null> {
  const next = db
    .select({ id: emails.id })
    .from(emails)
    .where(
      and(
        eq(emails.status, "queued"),
        lte(emails.dueAt, now),
        or(isNull(emails.leasedUntil), lt(emails.leasedUntil, sql`clock_timestamp()`)),
      ),
    )
    .orderBy(asc(emails.dueAt), asc(emails.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [claimed] = await db
    .update(emails)
    .set({
      leasedUntil: sql`clock_timestamp() + interval '2 minutes'`,
      attempts: sql`${emails.attempts} + 1`,
    })
    .where(sql`${emails.id} = ${next}`)
    .returning();
  return claimed ?? null;
}

type Change =
  | { status: "sent"; resendId: string; sentAt: Date }
  | { status: "withdrawn" }
  | { status: "failed"; lastError: string }
  | { status: "queued"; lastError: string; dueAt: Date };

/**
 * Writes down how it went and lets go of the row. Only the worker that still holds it may: each
 * claim counts one attempt more, so a later holder is told from an earlier one. A sealed sign-in
 * link is erased the moment it is not needed for another try.
 */
export async function settleEmail(db: Database, claimed: ClaimedEmail, change: Change) {
  await db
    .update(emails)
    .set({
      ...change,
      ...(change.status === "sent" && { lastError: null }),
      ...(change.status !== "queued" && { payload: null }),
      leasedUntil: null,
    })
    .where(
      and(
        eq(emails.id, claimed.id),
        eq(emails.status, "queued"),
        eq(emails.attempts, claimed.attempts),
      ),
    );
}
