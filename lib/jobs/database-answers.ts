import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { database } from "@/lib/database";

/** Whether the database answers in time. A server that hangs is as good as none. */
export async function databaseAnswers(patience = 2000): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      database()
        .execute(sql`SELECT 1`)
        .then(() => true),
      pause(patience, false, { signal: timer.signal, ref: false }),
    ]);
  } catch {
    return false; // refused, gone or not configured: the answer is the same
  } finally {
    timer.abort();
  }
}
