import { desc, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bookings, emails, services } from "@/db/schema";
import type { Coach } from "@/lib/auth/coach";
import type { Keys } from "@/lib/crypto/keys";
import { compose } from "./compose";
import { bookingColumns, letterAbout } from "./letter";
import { letterhead } from "./letterhead";

const labels = {
  client_requested: "Request received",
  client_confirmed: "Appointment confirmed",
  client_declined: "Request declined",
  coach_requested: "A new request",
  coach_sign_in: "Sign-in link",
} as const satisfies Record<(typeof emails.$inferSelect)["kind"], string>;

/**
 * What went out and what waits, newest first. A sign-in link's words are not even read here: with
 * them whoever sees the desk once could come back as the coach.
 */
export async function outbox(db: Executor, { keys, limit = 50 }: Asked) {
  const { coachZone } = await letterhead(db);
  const rows = await db
    .select({
      id: emails.id,
      kind: emails.kind,
      bookingId: emails.bookingId,
      status: emails.status,
      dueAt: emails.dueAt,
      sentAt: emails.sentAt,
      attempts: emails.attempts,
      error: emails.lastError,
      resendId: emails.resendId,
      createdAt: emails.createdAt,
      booking: bookingColumns,
      service: services.neutralName,
    })
    .from(emails)
    .leftJoin(bookings, eq(bookings.id, emails.bookingId))
    .leftJoin(services, eq(services.id, bookings.serviceId))
    .orderBy(desc(emails.createdAt), desc(emails.id))
    .limit(limit);

  return rows.map(({ booking, service, ...row }) => {
    const letter =
      row.kind !== "coach_sign_in" && booking && service !== null
        ? compose(letterAbout(row.kind, { ...booking, service }, keys, coachZone))
        : null;
    return {
      ...row,
      label: labels[row.kind],
      to: row.kind.startsWith("coach_") ? ("you" as const) : ("client" as const),
      subject: letter?.subject ?? null,
      text: letter?.text ?? null,
    };
  });
}

type Asked = { coach: Coach; keys: Keys; limit?: number };
