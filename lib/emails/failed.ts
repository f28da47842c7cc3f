import { count, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { emails } from "@/db/schema";
import type { Coach } from "@/lib/auth/coach";

/** How many messages could not be sent and will not be tried again. */
export async function failedEmails(db: Executor, _proof: { coach: Coach }): Promise<number> {
  const [row] = await db
    .select({ failed: count() })
    .from(emails)
    .where(eq(emails.status, "failed"));
  return row?.failed ?? 0;
}
