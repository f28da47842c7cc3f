import { randomBytes } from "node:crypto";
import { and, asc, eq, gt, inArray, isNull, lte, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { bookings, clients, emails, settings } from "@/db/schema";
import type { Keys } from "@/lib/crypto/keys";
import { sealPersonal } from "./sealed";

type Erasing = { keys: Keys; now: Date };
/** What is over by `until` is due, and reads times in `zone` afterwards. */
type Due = { keys: Keys; now: Date; until: Date; zone: string };

const perRound = 200;
const day = 86_400_000;

/**
 * Erases what clients told us a set time after their last session, whatever became of it. Each client
 * is done in one transaction: killed in the middle, this goes on where it stopped, and in two places
 * at once each booking is erased, and counted, once.
 */
export async function eraseOldBookings(db: Database, { keys, now }: Erasing): Promise<number> {
  const { keepDays, zone } = await howLong(db);
  const due: Due = { keys, now, zone, until: new Date(now.getTime() - keepDays * day) };
  for (let total = 0; ; ) {
    let erased = 0;
    for (const clientId of await clientsDue(db, due.until)) {
      erased += await db.transaction((tx) => eraseClient(tx, clientId, due));
    }
    // A round that found only what another server was erasing would find it again for ever.
    if (erased === 0) return total;
    total += erased;
  }
}

async function howLong(db: Database) {
  const [row] = await db
    .select({ keepDays: settings.keepDays, zone: settings.zone })
    .from(settings);
  return row ?? { keepDays: 90, zone: "UTC" };
}

/** Whose last session was over by then, those of the oldest bookings first. */
async function clientsDue(db: Database, until: Date): Promise<Set<string>> {
  const later = alias(bookings, "later");
  const rows = await db
    .select({ id: bookings.clientId })
    .from(bookings)
    .where(
      and(
        isNull(bookings.erasedAt),
        lte(bookings.endsAt, until),
        notExists(
          db
            .select({ one: sql`1` })
            .from(later)
            .where(and(eq(later.clientId, bookings.clientId), gt(later.endsAt, until))),
        ),
      ),
    )
    .orderBy(asc(bookings.endsAt))
    .limit(perRound);
  return new Set(rows.map(({ id }) => id));
}

async function eraseClient(tx: Transaction, clientId: string, due: Due): Promise<number> {
  // Whoever books under this address holds the same row. Looked at only once that is over, or their
  // new booking would not be seen and its client would lose the earlier ones.
  await tx.select({ id: clients.id }).from(clients).where(eq(clients.id, clientId)).for("update");
  const theirs = await tx
    .select({ id: bookings.id, endsAt: bookings.endsAt, erasedAt: bookings.erasedAt })
    .from(bookings)
    .where(eq(bookings.clientId, clientId))
    .for("update");
  if (theirs.some(({ endsAt }) => endsAt > due.until)) return 0;

  const told = theirs.filter(({ erasedAt }) => erasedAt === null).map(({ id }) => id);
  if (told.length === 0) return 0;
  for (const id of told) {
    await tx
      .update(bookings)
      .set(nothing(id, due))
      .where(and(eq(bookings.id, id), isNull(bookings.erasedAt)));
  }
  // With its id whoever sees the desk could look up at Resend where a message went.
  await tx.update(emails).set({ resendId: null }).where(inArray(emails.bookingId, told));
  await tx.update(clients).set({ emailHash: null }).where(eq(clients.id, clientId));
  return told.length;
}

/** What stands in the place of what a client told us. */
function nothing(bookingId: string, { keys, now, zone }: Due) {
  return {
    ...sealPersonal(keys, bookingId, {
      name: "(erased)",
      contact: { kind: "none" },
      message: null,
    }),
    clientZone: zone, // the client's own says where they live
    // No code begins with nothing, and none has this hash.
    codePrefix: "",
    codeHash: randomBytes(32),
    erasedAt: now,
  };
}
