import { asc } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { settings, users } from "@/db/schema";

/** Who mail comes from, and the zone the coach reads times in. */
export async function letterhead(db: Executor) {
  const [row] = await db
    .select({ senderName: settings.senderName, coachZone: settings.zone })
    .from(settings);
  return row ?? { senderName: "Appointments", coachZone: "UTC" };
}

/** Where mail to the desk goes. */
export async function addressOfCoach(db: Executor): Promise<string | null> {
  const [coach] = await db
    .select({ email: users.email })
    .from(users)
    .orderBy(asc(users.email))
    .limit(1);
  return coach?.email ?? null;
}
