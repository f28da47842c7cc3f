import { expect, test } from "vitest";
import { confirmBooking } from "@/lib/bookings/confirm";
import { outbox } from "@/lib/emails/queries";
import { coach } from "@/tests/support/factories";
import { now, openPractice } from "./practice";

const { db, keys, resend, ask, deliver } = await openPractice();

test("the outbox shows what waits and what went, newest first, in the words that go out", async () => {
  const bookingId = await ask();
  await deliver();
  await confirmBooking(db, { coach, keys, bookingId, now });
  const rows = await outbox(db, { coach, keys });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    label: "Appointment confirmed",
    to: "client",
    status: "queued",
    subject: "Your appointment is confirmed",
  });
  const receipt = rows.find(({ kind }) => kind === "client_requested");
  const received = resend.messages.find(({ to }) => to[0] === "robin@example.com");
  expect(receipt).toMatchObject({ status: "sent", text: received?.text, attempts: 1 });
  expect(rows.find(({ kind }) => kind === "coach_requested")).toMatchObject({ to: "you" });
  expect(await outbox(db, { coach, keys, limit: 1 })).toHaveLength(1);
});
