import { and, inArray, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bookings, openingHours } from "@/db/schema";
import { practice } from "@/lib/settings/queries";
import { type Busy, type SlotRules, slots } from "./slots";

type Wanted = { service: SlotRules; from: Date; to: Date; now: Date };

/** The starts on offer in `[from, to)`. What is shown and what is checked again both come from here. */
export async function availableSlots(db: Executor, { service, from, to, now }: Wanted) {
  // At once, so that the driver sends them down one connection without waiting in between.
  const [{ zone }, hours, busy] = await Promise.all([
    practice(db),
    weeklyHours(db),
    busyTimes(db, { service, from, to }),
  ]);
  return slots({ service, hours, zone, busy, from, to, now });
}

async function weeklyHours(db: Executor) {
  return db
    .select({
      weekday: openingHours.weekday,
      opens: openingHours.opens,
      closes: openingHours.closes,
    })
    .from(openingHours);
}

/** What is taken, as far around the range as a session that starts in it reaches with its buffers. */
async function busyTimes(
  db: Executor,
  { service, from, to }: Omit<Wanted, "now">,
): Promise<Busy[]> {
  const before = service.bufferBeforeMinutes * 60_000;
  const after = (service.lengthMinutes + service.bufferAfterMinutes) * 60_000;
  const reach = {
    from: new Date(from.getTime() - before).toISOString(),
    to: new Date(to.getTime() + after).toISOString(),
  };
  const rows = await db
    .select({ blocked: bookings.blocked })
    .from(bookings)
    .where(
      and(
        // Word for word the constraint's own condition: what it refuses and what is hidden here
        // must be the same, and the planner uses its index only then.
        inArray(bookings.status, ["requested", "confirmed"]),
        sql`${bookings.blocked} && tstzrange(${reach.from}::timestamptz, ${reach.to}::timestamptz)`,
      ),
    );
  return rows.map(({ blocked }) => blocked);
}
