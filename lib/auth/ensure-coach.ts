import { eq } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { users } from "@/db/schema";
import { demoCoach } from "@/lib/demo/practice";

/**
 * Lets the address that COACH_EMAIL names sign in. The demo's coach gives way to it: that address is
 * nobody's, and mail about real people must not go there.
 */
export async function ensureCoach(url: string, email: string): Promise<void> {
  const { db, close } = openDatabase(url, { max: 1, name: "start" });
  try {
    await db.transaction(async (tx) => {
      const address = email.toLowerCase();
      await tx.insert(users).values({ email: address }).onConflictDoNothing();
      if (address !== demoCoach) await tx.delete(users).where(eq(users.email, demoCoach));
    });
  } finally {
    await close();
  }
}
