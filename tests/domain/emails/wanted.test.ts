import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { bookings, services, settings } from "@/db/schema";
import { confirmBooking } from "@/lib/bookings/confirm";
import { declineBooking } from "@/lib/bookings/decline";
import { sealPersonal } from "@/lib/bookings/sealed";
import { resendTransport } from "@/lib/emails/transport";
import { coach } from "@/tests/support/factories";
import { byMail, now, openPractice } from "./practice";

const { db, sql, keys, resend, ask, deliver, rowOf } = await openPractice();

describe("what is no longer wanted is withdrawn", () => {
  test("a request declined meanwhile: its receipt and the coach's notice stay back", async () => {
    const bookingId = await ask();
    await declineBooking(db, { coach, keys, bookingId, now });
    expect(await deliver()).toEqual({ sent: 1, withdrawn: 2, postponed: 0, failed: 0 });
    expect(resend.messages.map(({ subject }) => subject)).toEqual([
      "About your appointment request",
    ]);
    expect(await rowOf("client_requested")).toMatchObject({ status: "withdrawn", resendId: null });
  });

  test("the confirmation goes out only while the booking is confirmed", async () => {
    const bookingId = await ask();
    await confirmBooking(db, { coach, keys, bookingId, now });
    await db.update(bookings).set({ status: "declined" });
    await deliver();
    expect(await rowOf("client_confirmed")).toMatchObject({ status: "withdrawn" });
  });

  test("someone who chose another way meanwhile gets no mail", async () => {
    const id = await ask();
    const changed = { name: "Robin", contact: { kind: "none" } as const, message: null };
    await db.update(bookings).set(sealPersonal(keys, id, changed));
    await deliver();
    expect(await rowOf("client_requested")).toMatchObject({ status: "withdrawn" });
    expect(resend.messages.map(({ to }) => to)).toEqual([["sam@example.org"]]);
  });

  test("a message about a session that moved, or is over, is not sent", async () => {
    await ask();
    await db.update(bookings).set({ sequence: 1 });
    expect(await deliver()).toMatchObject({ sent: 0, withdrawn: 2 });
    await sql`UPDATE emails SET status = 'queued', sequence = 1`;
    expect(await deliver(new Date("2026-12-03T00:00:00Z"))).toMatchObject({
      sent: 0,
      withdrawn: 2,
    });
  });
});

test("someone who chose not to be contacted is never written to", async () => {
  const bookingId = await ask({ kind: "none" });
  await confirmBooking(db, { coach, keys, bookingId, now });
  await deliver();
  expect(resend.messages).toEqual([]);
});

test("without a key everything stays in the outbox, untouched", async () => {
  await ask();
  expect(resendTransport({})).toBeNull();
  expect(await deliver(now, null)).toEqual({ sent: 0, withdrawn: 0, postponed: 0, failed: 0 });
  expect(await rowOf("client_requested")).toMatchObject({ status: "queued", attempts: 0 });
});

test("a row that can't be opened doesn't hold up the others", async () => {
  await ask(byMail("robin@example.com"));
  const other = await ask(byMail("ash@example.com"), new Date("2026-12-02T11:00:00Z"));
  await db
    .update(bookings)
    .set({ contact: Buffer.from("damaged") })
    .where(eq(bookings.id, other));
  expect(await deliver()).toMatchObject({ sent: 3, postponed: 1 });
});

test("a sender name that says too much goes out as Appointments", async () => {
  await ask();
  await db.update(settings).set({ senderName: "Trauma Coaching" });
  await db.update(services).set({ neutralName: "Coaching" });
  await deliver();
  expect(JSON.stringify(resend.messages)).not.toMatch(/trauma|coaching/i);
});
