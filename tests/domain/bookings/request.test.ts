import { beforeEach, describe, expect, test } from "vitest";
import { bookingEvents, bookings, clients, emails } from "@/db/schema";
import { availableSlots } from "@/lib/availability/queries";
import type { Service } from "@/lib/availability/services";
import { declineBooking } from "@/lib/bookings/decline";
import type { BookingInput } from "@/lib/bookings/input";
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
const wednesdayAtTen = new Date("2026-12-02T09:00:00Z");
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db);
  service = await createService(db, { bufferBeforeMinutes: 10, bufferAfterMinutes: 20 });
});

const request = (input: Partial<BookingInput> = {}) =>
  requestBooking(db, {
    keys,
    service,
    input: makeInput({ startsAt: wednesdayAtTen, ...input }),
    now,
  });

const onWednesday = (hour: number) => new Date(Date.UTC(2026, 11, 2, hour));
const mailKinds = async () =>
  (await db.select({ kind: emails.kind }).from(emails)).map((row) => row.kind).sort();

describe("someone who asks for a time", () => {
  test("has it held with its buffers, and a code to come back with", async () => {
    const asked = await request();
    expect(asked).toMatchObject({ ok: true, startsAt: wednesdayAtTen });
    expect(asked.ok && asked.code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/);
    const [booking] = await db.select().from(bookings);
    expect(booking).toMatchObject({
      status: "requested",
      sequence: 0,
      clientZone: "America/New_York",
      endsAt: new Date("2026-12-02T10:00:00Z"),
      blocked: { from: new Date("2026-12-02T08:50:00Z"), to: new Date("2026-12-02T10:20:00Z") },
      createdAt: now,
    });
    expect(await db.select().from(bookingEvents)).toMatchObject([
      { bookingId: booking?.id, kind: "requested", actor: "client", at: now },
    ]);
  });

  test("and wants no contact is sent nothing, while the coach hears of it", async () => {
    await request({ contact: { kind: "none" } });
    expect(await mailKinds()).toEqual(["coach_requested"]);
  });

  test("and gives a phone number is sent no mail", async () => {
    await request({ contact: { kind: "phone", number: "555 0100", ways: ["text"] } });
    expect(await mailKinds()).toEqual(["coach_requested"]);
  });

  test("and gives an address is answered by mail, once and due now", async () => {
    await request({ contact: { kind: "email", address: "robin@example.org" } });
    expect(await mailKinds()).toEqual(["client_requested", "coach_requested"]);
    expect(await db.select().from(emails)).toMatchObject([{ dueAt: now }, { dueAt: now }]);
  });

  test("leaves nothing behind when the database can't keep it", async () => {
    await failingCommits(sql, async () => {
      const contact = { kind: "email", address: "robin@example.org" } as const;
      await expect(request({ contact })).rejects.toThrow("gave out");
    });
    for (const table of [bookings, clients, bookingEvents, emails]) {
      expect(await db.$count(table)).toBe(0);
    }
  });

  test("is told what is free when the time was never on offer", async () => {
    for (const startsAt of [
      new Date("2026-12-02T09:10:00Z"), // between two starts
      new Date("2026-12-02T20:00:00Z"), // closed
      new Date("2026-12-01T07:59:00Z"), // too soon
      new Date("2026-11-25T09:00:00Z"), // past
      new Date("2027-03-03T09:00:00Z"), // too far
    ]) {
      const asked = await request({ startsAt });
      expect(asked).toMatchObject({ ok: false, reason: "slot_taken" });
      expect(!asked.ok && asked.reason === "slot_taken" && asked.nearest).toHaveLength(6);
    }
    expect(await db.$count(bookings)).toBe(0);
  });
});

test("the same address in whatever case is one client; without an address each is a new one", async () => {
  const byMail = (address: string) => ({ kind: "email", address }) as const;
  await request({ startsAt: onWednesday(8), contact: byMail("robin@example.org") });
  await request({ startsAt: onWednesday(10), contact: byMail("Robin@Example.org") });
  expect(await db.$count(clients)).toBe(1);
  await request({ startsAt: onWednesday(12) });
  await request({ startsAt: onWednesday(14) });
  expect(await db.$count(clients)).toBe(3);
  expect(await db.$count(bookings)).toBe(4);
});

test("a time is no longer shown once asked for, and shown again once declined", async () => {
  const day = { from: new Date("2026-12-02T00:00:00Z"), to: new Date("2026-12-03T00:00:00Z") };
  const shown = async () => (await availableSlots(db, { service, ...day, now })).map(Number);
  expect(await shown()).toContain(wednesdayAtTen.getTime());
  const asked = await request();
  expect(await shown()).not.toContain(wednesdayAtTen.getTime());
  if (!asked.ok) throw new Error(asked.reason);
  await declineBooking(db, { coach, keys, bookingId: asked.bookingId, now });
  expect(await shown()).toContain(wednesdayAtTen.getTime());
  expect(await request()).toMatchObject({ ok: true });
});
