import { eq } from "drizzle-orm";
import { afterAll, beforeEach } from "vitest";
import { emails, users } from "@/db/schema";
import type { Contact } from "@/lib/bookings/contact";
import { requestBooking } from "@/lib/bookings/request";
import { deliverDueEmails } from "@/lib/emails/deliver";
import { resendTransport } from "@/lib/emails/transport";
import { cloneDatabase } from "@/tests/support/database";
import { createPractice, createService, makeInput, makeKeys } from "@/tests/support/factories";
import { startFakeResend } from "@/tests/support/fake-resend";

/** Nine o'clock in Berlin, a Monday. */
export const now = new Date("2026-11-30T08:00:00Z");
export const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

export const byMail = (address = "robin@example.com"): Contact => ({ kind: "email", address });

/** A practice of Berlin with a coach, open for requests, and mail up to the wire. Call at the top level. */
export async function openPractice() {
  const { db, sql, url } = await cloneDatabase();
  const resend = await startFakeResend();
  afterAll(() => resend.stop());
  const keys = makeKeys();
  const mailSettings = {
    RESEND_API_KEY: resend.key,
    RESEND_BASE_URL: resend.url,
    EMAIL_FROM: "post@example.org",
  };
  const transport = resendTransport(mailSettings);
  let service: Awaited<ReturnType<typeof createService>>;

  beforeEach(async () => {
    await sql`TRUNCATE settings, opening_hours, services, clients, bookings, emails, users CASCADE`;
    resend.reset();
    await createPractice(db);
    service = await createService(db);
    await db.insert(users).values({ email: "sam@example.org", name: "Sam" });
  });

  async function ask(contact = byMail(), startsAt = new Date("2026-12-02T09:00:00Z")) {
    const asked = await requestBooking(db, {
      keys,
      service,
      input: makeInput({ name: "Robin Kay", contact, startsAt, message: "He reads my mail" }),
      now,
    });
    if (!asked.ok) throw new Error(asked.reason);
    return asked.bookingId;
  }

  const deliver = (at = now, by = transport) =>
    deliverDueEmails({ db, keys, transport: by, now: at });

  async function rowOf(kind: (typeof emails.$inferSelect)["kind"]) {
    const [row] = await db.select().from(emails).where(eq(emails.kind, kind));
    if (!row) throw new Error(`No ${kind} in the outbox`);
    return row;
  }

  return { db, sql, url, keys, resend, mailSettings, transport, ask, deliver, rowOf };
}
