import { and, eq, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { emails } from "@/db/schema";
import { signInMinutes } from "@/lib/auth/lifetime";

/** A sign-in link nobody could mail in time is of no use: it is withdrawn, its sealed text erased. */
export async function eraseExpiredLinks(db: Database, now: Date): Promise<number> {
  const madeBefore = new Date(now.getTime() - signInMinutes * 60_000);
  const erased = await db
    .update(emails)
    .set({ status: "withdrawn", payload: null, leasedUntil: null })
    .where(
      and(
        eq(emails.kind, "coach_sign_in"),
        eq(emails.status, "queued"),
        lte(emails.createdAt, madeBefore),
      ),
    )
    .returning({ id: emails.id });
  return erased.length;
}
