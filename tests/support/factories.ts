import { randomBytes } from "node:crypto";
import type { Sql } from "postgres";
import type { Database } from "@/db/client";
import { openingHours, services, settings } from "@/db/schema";
import type { Coach } from "@/lib/auth/coach";
import type { Hours } from "@/lib/availability/openings";
import type { Service } from "@/lib/availability/services";
import type { BookingInput } from "@/lib/bookings/input";
import { newRequestKey } from "@/lib/bookings/request-key";
import { type Keys, parseKeys } from "@/lib/crypto/keys";

/** Fresh keys; each call those of another site. */
export function makeKeys(...ids: string[]): Keys {
  return parseKeys(keysText(...ids));
}

export function keysText(...ids: string[]): string {
  return ["hash", ...(ids.length > 0 ? ids : ["k1"])]
    .map((id) => `${id}:${randomBytes(32).toString("base64")}`)
    .join(",");
}

/** Monday to Friday, nine to five. */
const officeHours: Hours[] = [1, 2, 3, 4, 5].map((weekday) => {
  return { weekday, opens: "09:00:00", closes: "17:00:00" };
});

export async function createPractice(
  db: Database,
  { zone = "Europe/Berlin", hours = officeHours } = {},
): Promise<void> {
  const names = { practiceName: "A quiet practice", coachName: "Test Coach" };
  await db.insert(settings).values({ ...names, zone });
  await db.insert(openingHours).values(hours);
}

export async function createService(
  db: Database,
  given: Partial<typeof services.$inferInsert> = {},
): Promise<Service> {
  const [service] = await db
    .insert(services)
    .values({
      slug: "first-talk",
      name: "First talk",
      description: "To see whether this helps.",
      heldAs: "By phone.",
      lengthMinutes: 60,
      stepMinutes: 30,
      noticeMinutes: 24 * 60,
      horizonDays: 60,
      ...given,
    })
    .returning();
  if (!service) throw new Error("The service was not stored");
  return service;
}

export function makeInput(given: Partial<BookingInput> & { startsAt: Date }): BookingInput {
  return {
    name: "Robin",
    contact: { kind: "none" },
    message: null,
    zone: "America/New_York",
    requestKey: newRequestKey(),
    ...given,
  };
}

/** Stands for someone signed in; what makes a real one is tried in the browser. */
export const coach = { id: "c0ac", email: "coach@example.com", name: null } as unknown as Coach;

/** The database gives out at the last moment: every transaction that touched a booking is undone. */
export async function failingCommits(sql: Sql, run: () => Promise<void>): Promise<void> {
  await sql`CREATE FUNCTION give_out() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'gave out'; END $$`;
  await sql`CREATE CONSTRAINT TRIGGER give_out AFTER INSERT OR UPDATE ON bookings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION give_out()`;
  try {
    await run();
  } finally {
    await sql`DROP FUNCTION give_out CASCADE`;
  }
}
