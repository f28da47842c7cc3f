import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { bookingEvents, bookings } from "@/db/schema";
import { nearestSlots } from "@/lib/availability/nearest";
import { availableSlots } from "@/lib/availability/queries";
import type { Service } from "@/lib/availability/services";
import { clientFor } from "@/lib/clients/client-for";
import { keyedHash, sameHash } from "@/lib/crypto/keyed-hash";
import type { Keys } from "@/lib/crypto/keys";
import { enqueueEmail } from "@/lib/emails/enqueue";
import { codeForRequest, codeHash, codePrefix } from "./code";
import type { BookingInput } from "./input";
import { retryTransaction } from "./retry";
import { sealPersonal } from "./sealed";

type Request = { keys: Keys; service: Service; input: BookingInput; now: Date };

export type Requested =
  | { ok: true; bookingId: string; startsAt: Date; code: string; codeHash: Buffer }
  /** `nearest` in the order of the clock; empty only when nothing at all is free. */
  | { ok: false; reason: "slot_taken"; nearest: Date[] }
  /** This form booked earlier, and its code is not shown again. */
  | { ok: false; reason: "already_requested" };

/** How long the same form, sent again, still shows the code it made. */
const codeShownFor = 10 * 60_000;

/**
 * Asks for a time in a client's name. The booking, its event and its mail exist together or not at
 * all. Whoever loses a race for the time is answered, never thrown at.
 */
export async function requestBooking(db: Database, request: Request): Promise<Requested> {
  const booked = await retryTransaction(() => book(db, request));
  if (booked) return booked;
  // Before calling the time taken: the one who took it may be this very form, sent twice.
  const earlier = await requestedBefore(db, request);
  if (earlier) return earlier;
  return { ok: false, reason: "slot_taken", nearest: await stillFree(db, request) };
}

/**
 * Our own, and not the library's way to roll back: the pool is shared between bundles that each hold a
 * copy of the library, and its error is no instance of another copy's class.
 */
class GaveWay extends Error {}

async function book(db: Database, request: Request): Promise<Requested | null> {
  try {
    return await db.transaction((tx) => insertBooking(tx, request));
  } catch (error) {
    if (error instanceof GaveWay) return null;
    throw error;
  }
}

async function insertBooking(tx: Transaction, { keys, service, input, now }: Request) {
  const { startsAt } = input;
  const justThis = { from: startsAt, to: new Date(startsAt.getTime() + 1) };
  const [onOffer] = await availableSlots(tx, { service, ...justThis, now });
  if (!onOffer) return null;

  const bookingId = randomUUID();
  const code = codeForRequest(keys, input.requestKey);
  const hash = codeHash(keys, code);
  const email = input.contact.kind === "email" ? input.contact.address : null;
  const clientId = await clientFor(tx, { keys, email, now });
  // Not a plain insert: two that meet at the exclusion constraint would wait for each other until
  // the server kills one as a deadlock. ON CONFLICT makes the later one wait, then give way. It
  // names no constraint and so also covers the form that is sent twice at once.
  const [inserted] = await tx
    .insert(bookings)
    .values({
      id: bookingId,
      serviceId: service.id,
      clientId,
      status: "requested",
      ...times(startsAt, service),
      clientZone: input.zone,
      ...sealPersonal(keys, bookingId, input),
      codePrefix: codePrefix(code),
      codeHash: hash,
      requestKeyHash: keyedHash(keys, "request key", input.requestKey),
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ sequence: bookings.sequence });
  if (!inserted) throw new GaveWay(); // takes the client made above back with it

  const message = { bookingId, sequence: inserted.sequence, dueAt: now };
  await Promise.all([
    tx.insert(bookingEvents).values({ bookingId, kind: "requested", actor: "client", at: now }),
    enqueueEmail(tx, { kind: "coach_requested", ...message }),
    email !== null && enqueueEmail(tx, { kind: "client_requested", ...message }),
  ]);
  return { ok: true, bookingId, startsAt, code, codeHash: hash } as const;
}

function times(startsAt: Date, service: Service) {
  const minutesOn = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
  const { lengthMinutes, bufferBeforeMinutes, bufferAfterMinutes } = service;
  return {
    startsAt,
    endsAt: minutesOn(lengthMinutes),
    blocked: {
      from: minutesOn(-bufferBeforeMinutes),
      to: minutesOn(lengthMinutes + bufferAfterMinutes),
    },
  };
}

async function requestedBefore(
  db: Database,
  { keys, input, now }: Request,
): Promise<Requested | null> {
  const [booking] = await db
    .select({
      id: bookings.id,
      startsAt: bookings.startsAt,
      codeHash: bookings.codeHash,
      createdAt: bookings.createdAt,
    })
    .from(bookings)
    .where(eq(bookings.requestKeyHash, keyedHash(keys, "request key", input.requestKey)));
  if (!booking) return null;

  const code = codeForRequest(keys, input.requestKey);
  const isFresh = now.getTime() - booking.createdAt.getTime() < codeShownFor;
  // A code issued since in its place makes this one useless: better none than a wrong one.
  if (!isFresh || !sameHash(codeHash(keys, code), booking.codeHash)) {
    return { ok: false, reason: "already_requested" };
  }
  const { id: bookingId, startsAt } = booking;
  return { ok: true, bookingId, startsAt, code, codeHash: booking.codeHash };
}

async function stillFree(db: Database, { service, input, now }: Request): Promise<Date[]> {
  const horizon = new Date(now.getTime() + service.horizonDays * 86_400_000);
  return nearestSlots(
    await availableSlots(db, { service, from: now, to: horizon, now }),
    input.startsAt,
  );
}
