import { beforeEach, expect, test } from "vitest";
import { bookingEvents, bookings, emails } from "@/db/schema";
import type { Service } from "@/lib/availability/services";
import { confirmBooking } from "@/lib/bookings/confirm";
import type { Contact } from "@/lib/bookings/contact";
import { declineBooking } from "@/lib/bookings/decline";
import { requestBooking } from "@/lib/bookings/request";
import { cloneDatabase } from "@/tests/support/database";
import {
  coach,
  createPractice,
  createService,
  failingCommits,
  makeInput,
  makeKeys,
} from "@/tests/support/factories";

const { db, sql } = await cloneDatabase();
const keys = makeKeys();
const now = new Date("2026-11-30T08:00:00Z");
const startsAt = new Date("2026-12-02T09:00:00Z");
const byMail: Contact = { kind: "email", address: "robin@example.org" };
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db);
  service = await createService(db);
});

async function waiting(contact: Contact = { kind: "none" }) {
  const asked = await requestBooking(db, {
    keys,
    service,
    input: makeInput({ startsAt, contact }),
    now,
  });
  if (!asked.ok) throw new Error(asked.reason);
  await db.delete(emails);
  return { coach, keys, bookingId: asked.bookingId, now: new Date("2026-12-01T08:00:00Z") };
}

const mails = () => db.select().from(emails);
const status = async () => (await db.select().from(bookings))[0]?.status;
const events = async () =>
  (await db.select().from(bookingEvents).orderBy(bookingEvents.at)).map(({ kind, actor }) => [
    kind,
    actor,
  ]);

test("a request the coach confirms is confirmed, noted, and told to whoever wants mail", async () => {
  const decision = await waiting(byMail);
  expect(await confirmBooking(db, decision)).toEqual({ ok: true });
  expect(await db.select().from(bookings)).toMatchObject([
    { status: "confirmed", decidedAt: decision.now, sequence: 0 },
  ]);
  expect(await events()).toEqual([
    ["requested", "client"],
    ["confirmed", "coach"],
  ]);
  expect(await mails()).toMatchObject([
    { kind: "client_confirmed", bookingId: decision.bookingId, sequence: 0, dueAt: decision.now },
  ]);
});

test("a request the coach declines is declined, noted, and told to whoever wants mail", async () => {
  const decision = await waiting(byMail);
  expect(await declineBooking(db, decision)).toEqual({ ok: true });
  expect(await status()).toBe("declined");
  expect(await events()).toEqual([
    ["requested", "client"],
    ["declined", "coach"],
  ]);
  expect(await mails()).toMatchObject([{ kind: "client_declined" }]);
});

test("someone who wants no contact, or a phone call, is sent no mail whatever is decided", async () => {
  await confirmBooking(db, await waiting());
  expect(await mails()).toEqual([]);
  await sql`TRUNCATE bookings CASCADE`;
  await declineBooking(db, await waiting({ kind: "phone", number: "555 0100 22", ways: ["call"] }));
  expect(await mails()).toEqual([]);
});

test("a request the coach declined can't be confirmed afterwards, nor one she confirmed declined", async () => {
  const declined = await waiting(byMail);
  await declineBooking(db, declined);
  expect(await confirmBooking(db, declined)).toEqual({ ok: false, reason: "not_waiting" });
  expect(await status()).toBe("declined");
  await sql`TRUNCATE bookings CASCADE`;
  const confirmed = await waiting(byMail);
  await confirmBooking(db, confirmed);
  expect(await declineBooking(db, confirmed)).toEqual({ ok: false, reason: "not_waiting" });
  expect(await status()).toBe("confirmed");
});

test("a request confirmed twice at the same moment is confirmed once and told once", async () => {
  const decision = await waiting(byMail);
  const answers = await Promise.all([1, 2, 3].map(() => confirmBooking(db, decision)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await events()).toHaveLength(2);
  expect(await mails()).toHaveLength(1);
});

test("a request confirmed and declined at the same moment is one of the two, and told so", async () => {
  const decision = await waiting(byMail);
  const [confirmed, declined] = await Promise.all([
    confirmBooking(db, decision),
    declineBooking(db, decision),
  ]);
  expect(confirmed.ok).not.toBe(declined.ok);
  const outcome = confirmed.ok ? "confirmed" : "declined";
  expect(await status()).toBe(outcome);
  expect(await mails()).toMatchObject([{ kind: `client_${outcome}` }]);
});

test("a request whose time has come can't be confirmed, but can be declined", async () => {
  const late = { ...(await waiting(byMail)), now: startsAt };
  expect(await confirmBooking(db, late)).toEqual({ ok: false, reason: "past" });
  expect(await status()).toBe("requested");
  expect(await mails()).toEqual([]);
  expect(await declineBooking(db, late)).toEqual({ ok: true });
});

test("a booking nobody made, or an address that is no booking's, is refused as not waiting", async () => {
  const decision = await waiting();
  for (const bookingId of ["11111111-1111-4111-8111-111111111111", "' OR true --", ""]) {
    expect(await confirmBooking(db, { ...decision, bookingId })).toEqual({
      ok: false,
      reason: "not_waiting",
    });
    expect(await declineBooking(db, { ...decision, bookingId })).toMatchObject({ ok: false });
  }
});

test("a decision the database can't keep leaves neither a note nor a mail", async () => {
  const decision = await waiting(byMail);
  await failingCommits(sql, async () => {
    await expect(confirmBooking(db, decision)).rejects.toThrow("gave out");
  });
  expect(await status()).toBe("requested");
  expect(await events()).toHaveLength(1);
  expect(await mails()).toEqual([]);
});
