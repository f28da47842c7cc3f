import { eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "@/db/client";
import { bookings, clients, emails, settings, users } from "@/db/schema";
import type { Service } from "@/lib/availability/services";
import { appointmentById, findAppointment } from "@/lib/bookings/appointment";
import { confirmBooking } from "@/lib/bookings/confirm";
import type { Contact } from "@/lib/bookings/contact";
import { declineBooking } from "@/lib/bookings/decline";
import { eraseOldBookings } from "@/lib/bookings/erase-old";
import type { BookingInput } from "@/lib/bookings/input";
import { bookingDetail, upcomingBookings, waitingRequests } from "@/lib/bookings/queries";
import { requestBooking } from "@/lib/bookings/request";
import { deliverDueEmails } from "@/lib/emails/deliver";
import { outbox } from "@/lib/emails/queries";
import type { Transport } from "@/lib/emails/transport";
import { runDue } from "@/lib/jobs/run-due";
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
const endsAt = new Date("2026-12-02T10:00:00Z");
const byMail: Contact = { kind: "email", address: "robin@example.org" };
const daysOn = (days: number, from = endsAt) => new Date(from.getTime() + days * 86_400_000);
const due = daysOn(90);
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings, users CASCADE`;
  await createPractice(db);
  await db.insert(users).values({ email: "sam@example.org" });
  service = await createService(db, { horizonDays: 400 });
});

const erase = (at: Date) => eraseOldBookings(db, { keys, now: at });

async function ask(input: Partial<BookingInput> = {}, by: Database = db) {
  const asked = await requestBooking(by, {
    keys,
    service,
    input: makeInput({ startsAt, name: "Robin", contact: byMail, message: "Hello", ...input }),
    now,
  });
  if (!asked.ok) throw new Error(asked.reason);
  return asked;
}

const detail = (bookingId: string) => bookingDetail(db, { coach, keys, bookingId });
const row = async (id: string) => (await db.select().from(bookings).where(eq(bookings.id, id)))[0];
const nothingTold = { name: "(erased)", contact: { kind: "none" }, message: null };
const allTold = { name: "Robin", contact: byMail, message: "Hello" };

describe("what a client told us", () => {
  test("is erased ninety days after their session ended, and not a moment before", async () => {
    const { bookingId } = await ask();
    expect(await erase(new Date(due.getTime() - 1))).toBe(0);
    expect(await detail(bookingId)).toMatchObject(allTold);
    expect(await erase(due)).toBe(1);
    expect(await detail(bookingId)).toMatchObject(nothingTold);
    expect(await row(bookingId)).toMatchObject({ erasedAt: due, message: null });
  });

  test("is kept while a later session of theirs is not as long ago, then all erased", async () => {
    const first = await ask();
    const second = await ask({ startsAt: daysOn(7, startsAt) });
    expect(await erase(new Date(daysOn(97).getTime() - 1))).toBe(0);
    expect(await detail(first.bookingId)).toMatchObject(allTold);
    expect(await erase(daysOn(97))).toBe(2);
    expect(await detail(first.bookingId)).toMatchObject(nothingTold);
    expect(await detail(second.bookingId)).toMatchObject(nothingTold);
  });

  test("is erased too when the coach declined, confirmed or never answered", async () => {
    const declined = await ask();
    await declineBooking(db, { coach, keys, bookingId: declined.bookingId, now });
    const confirmed = await ask({ contact: { kind: "none" } });
    await confirmBooking(db, { coach, keys, bookingId: confirmed.bookingId, now });
    const unanswered = await ask({ startsAt: daysOn(-1, startsAt), contact: { kind: "none" } });
    expect(await erase(due)).toBe(3);
    for (const { bookingId } of [declined, confirmed, unanswered]) {
      expect(await detail(bookingId)).toMatchObject(nothingTold);
    }
  });

  test("stays where nobody's time has come, whatever becomes of another person", async () => {
    await ask();
    const later = { startsAt: daysOn(1, startsAt), message: "Mine" };
    const other = await ask({ ...later, contact: { kind: "email", address: "ash@example.org" } });
    const before = await row(other.bookingId);
    expect(await erase(due)).toBe(1);
    expect(await row(other.bookingId)).toEqual(before);
    expect(await detail(other.bookingId)).toMatchObject({ name: "Robin", message: "Mine" });
    expect(await findAppointment(db, { keys, code: other.code })).not.toBeNull();
    expect(await db.$count(clients, isNull(clients.emailHash))).toBe(1);
    expect(await db.$count(clients)).toBe(2);
  });

  test("is kept as many days as the coach chose, ninety before she set anything up", async () => {
    await ask();
    await db.update(settings).set({ keepDays: 30 });
    expect(await erase(new Date(daysOn(30).getTime() - 1))).toBe(0);
    await db.update(settings).set({ keepDays: 120 });
    expect(await erase(due)).toBe(0);
    await db.delete(settings);
    expect(await erase(new Date(due.getTime() - 1))).toBe(0);
    expect(await erase(due)).toBe(1);
  });

  test("is erased once: a second time changes nothing", async () => {
    const { bookingId } = await ask();
    await erase(due);
    const before = await row(bookingId);
    expect(await erase(daysOn(200))).toBe(0);
    expect(await row(bookingId)).toEqual(before);
  });

  test("is erased once by two servers at once, and by one more than a round can hold", async () => {
    const { bookingId } = await ask({ contact: { kind: "none" } });
    await sql`INSERT INTO clients (id) SELECT gen_random_uuid() FROM generate_series(1, 249)`;
    await sql`
      INSERT INTO bookings (service_id, client_id, status, starts_at, ends_at, blocked, client_zone,
        name, contact, code_prefix, code_hash, request_key_hash)
      SELECT b.service_id, c.id, 'declined', b.starts_at, b.ends_at, b.blocked, b.client_zone,
        b.name, b.contact, b.code_prefix, b.code_hash, c.id::text::bytea
      FROM clients c, bookings b WHERE b.id = ${bookingId} AND c.id <> b.client_id`;
    const counts = await Promise.all([erase(due), erase(due)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(250);
    const left = await sql`SELECT 1 FROM bookings WHERE erased_at IS NULL`;
    expect(left).toHaveLength(0);
  });
});

describe("once erased", () => {
  test("nothing in the row is as it was, and no column opens to a word of theirs", async () => {
    const { bookingId } = await ask();
    const before = await row(bookingId);
    await erase(due);
    const after = await row(bookingId);
    for (const column of ["name", "contact", "codeHash", "codePrefix", "clientZone"] as const) {
      expect(after?.[column]).not.toEqual(before?.[column]);
    }
    expect(after).toMatchObject({ message: null, clientZone: "Europe/Berlin", startsAt, endsAt });
    expect(JSON.stringify(await detail(bookingId))).not.toMatch(/robin|hello|new_york/i);
  });

  test("their code opens nothing, nor does a browser that had it open", async () => {
    const { bookingId, code, codeHash } = await ask();
    expect(await findAppointment(db, { keys, code })).not.toBeNull();
    await erase(due);
    for (const typed of [code, "", "0000-0000-0000-0000"]) {
      expect(await findAppointment(db, { keys, code: typed })).toBeNull();
    }
    expect(await appointmentById(db, { keys, bookingId, codeHash })).toBeNull();
    expect(await appointmentById(db, { keys, bookingId, codeHash: Buffer.alloc(32) })).toBeNull();
  });

  test("nobody is asked to answer it, and the desk's pages still open", async () => {
    await ask();
    const ahead = await ask({
      startsAt: daysOn(100, startsAt),
      name: "Sam",
      contact: { kind: "none" },
    });
    await erase(due);
    expect(await waitingRequests(db, { coach, keys })).toMatchObject([{ name: "Sam" }]);
    await confirmBooking(db, { coach, keys, bookingId: ahead.bookingId, now });
    expect(await upcomingBookings(db, { coach, keys, now: due })).toMatchObject([{ name: "Sam" }]);
    const sent = await outbox(db, { coach, keys });
    const [notice] = sent.filter(
      ({ kind, text }) => kind === "coach_requested" && !text?.startsWith("S."),
    );
    expect(notice?.text).toMatch(/^Someone asks for this time:/);
    expect(JSON.stringify(sent)).not.toMatch(/new york|R\. asks/i);
  });

  test("whoever books again under the same address is someone new", async () => {
    const first = await ask();
    await erase(due);
    const again = await ask({ startsAt: daysOn(140, startsAt) });
    expect((await row(again.bookingId))?.clientId).not.toBe((await row(first.bookingId))?.clientId);
    expect(await detail(again.bookingId)).toMatchObject(allTold);
  });

  test("mail that still waits is withdrawn, and mail that went can't be looked up", async () => {
    const { bookingId } = await ask();
    const written: string[] = [];
    const transport: Transport = async ({ to }) => {
      written.push(to);
      return { ok: true, resendId: "49a3999c" };
    };
    await deliverDueEmails({ db, keys, transport, now });
    expect(written.sort()).toEqual(["robin@example.org", "sam@example.org"]);
    await confirmBooking(db, { coach, keys, bookingId, now });
    await erase(due);
    // Even one that would otherwise still be true: there is nobody left to write to.
    expect(await deliverDueEmails({ db, keys, transport, now })).toMatchObject({ withdrawn: 1 });
    expect(written).toHaveLength(2);
    const rows = await db.select().from(emails);
    expect(rows.map(({ status }) => status).sort()).toEqual(["sent", "sent", "withdrawn"]);
    expect(rows.map(({ resendId }) => resendId)).toEqual([null, null, null]);
  });
});

test("someone who books again at that very moment keeps what they told us", async () => {
  const first = await ask();
  let erasing = Promise.resolve(-1);
  await db.transaction(async (tx) => {
    // Nothing in a transaction is less than what a whole database offers to a request.
    await ask({ startsAt: daysOn(100, startsAt) }, tx as unknown as Database);
    erasing = erase(due);
    await vi.waitFor(async () => {
      const waiting = await sql`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(waiting).toHaveLength(1);
    });
  });
  expect(await erasing).toBe(0);
  expect(await detail(first.bookingId)).toMatchObject(allTold);
});

test("a database that gives out in the middle loses nothing, and the next run goes on", async () => {
  const { bookingId, code } = await ask();
  await failingCommits(sql, async () => {
    await expect(erase(due)).rejects.toThrow("gave out");
  });
  expect(await detail(bookingId)).toMatchObject(allTold);
  expect(await findAppointment(db, { keys, code })).not.toBeNull();
  expect(await erase(due)).toBe(1);
});

test("the run of every minute does it, and says how many", async () => {
  const { bookingId } = await ask();
  const run = (at: Date) => runDue({ db, keys, transport: null, now: at });
  expect(await run(now)).toMatchObject({ erasedBookings: 0 });
  expect(await run(due)).toMatchObject({ erasedBookings: 1 });
  expect(await detail(bookingId)).toMatchObject(nothingTold);
});
