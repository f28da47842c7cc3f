import { sql } from "drizzle-orm";
import { openDatabase, type Transaction } from "@/db/client";
import { openingHours, services, settings, users } from "@/db/schema";
import { pagesChanged } from "@/lib/pages/changed";
import { fillArticles } from "./articles";
import { demoCoach, demoPractice, emptyPractice, sampleService, weeklyHours } from "./practice";

type Filling = { demo: boolean; coachEmail?: string | undefined; now: Date };

/**
 * Gives a database that was never used what the site needs to work and, as a demo, something to
 * read. A database with settings of its own is left as it is.
 */
export async function fillEmptyDatabase({ url, ...filling }: Filling & { url: string }) {
  const { db, close } = openDatabase(url, { max: 1, name: "fill" });
  try {
    return await db.transaction((tx) => fillIfEmpty(tx, filling));
  } finally {
    await close();
  }
}

/** The same inside the caller's transaction: killed half way, it leaves nothing. */
export async function fillIfEmpty(tx: Transaction, { demo, coachEmail, now }: Filling) {
  // Two servers starting on one database take turns; the second finds it filled.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('fill'))`);
  const [used] = await tx.select({ id: settings.id }).from(settings);
  if (used) return { filled: false };

  const practice = demo ? demoPractice : emptyPractice;
  await tx.insert(settings).values(practice);
  await tx
    .insert(users)
    .values({
      name: practice.coachName,
      email: (coachEmail ?? demoCoach).trim().toLowerCase(),
    })
    .onConflictDoNothing();
  await tx.insert(services).values(sampleService).onConflictDoNothing();
  await tx.insert(openingHours).values(weeklyHours);
  if (demo) await fillArticles(tx, { zone: practice.zone, now });
  await pagesChanged(tx);
  return { filled: true };
}
