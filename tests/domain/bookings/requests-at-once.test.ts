import { beforeEach, describe, expect, test } from "vitest";
import { bookingEvents, bookings, clients, emails } from "@/db/schema";
import type { Service } from "@/lib/availability/services";
import type { BookingInput } from "@/lib/bookings/input";
import { requestBooking } from "@/lib/bookings/request";
import { cloneDatabase } from "@/tests/support/database";
import { createPractice, createService, makeInput, makeKeys } from "@/tests/support/factories";

const { db, sql } = await cloneDatabase();
const keys = makeKeys();
const now = new Date("2026-11-30T08:00:00Z");
const wednesdayAtTen = new Date("2026-12-02T09:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db);
  service = await createService(db, { bufferBeforeMinutes: 10, bufferAfterMinutes: 20 });
});

const request = (input: Partial<BookingInput> = {}, at = now) =>
  requestBooking(db, {
    keys,
    service,
    input: makeInput({ startsAt: wednesdayAtTen, ...input }),
    now: at,
  });

const bookingCount = () => db.$count(bookings);
const mailKinds = async () =>
  (await db.select({ kind: emails.kind }).from(emails)).map((row) => row.kind).sort();

describe("two people after the same time", () => {
  test("are both answered: one has it, the other sees the nearest free times", async () => {
    const asked = await Promise.all([request(), request()]);
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = asked.find(({ ok }) => !ok);
    // In Berlin 9:50 to 11:20 is taken, buffers and all. 11:30 is the first start whose own buffer
    // fits; before it that day none does, and the day before is further off.
    expect(lost).toEqual({
      ok: false,
      reason: "slot_taken",
      nearest: [
        "2026-12-02T10:30:00Z",
        "2026-12-02T11:00:00Z",
        "2026-12-02T11:30:00Z",
        "2026-12-02T12:00:00Z",
        "2026-12-02T12:30:00Z",
        "2026-12-02T13:00:00Z",
      ].map((text) => new Date(text)),
    });
  });

  test("and twenty-eight more at overlapping times: exactly one has it and nothing is thrown", async () => {
    for (let round = 0; round < 2; round++) {
      await sql`TRUNCATE bookings, clients CASCADE`;
      // 10:00 and 10:30, an hour each.
      const asked = await Promise.all(
        Array.from({ length: 30 }, (_, person) =>
          request({
            startsAt: new Date(wednesdayAtTen.getTime() + (person % 2) * 30 * 60_000),
            contact: { kind: "email", address: `person-${person % 7}@example.org` },
          }),
        ),
      );
      expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of asked) {
        if (!answer.ok) expect(answer.reason).toBe("slot_taken");
        if (!answer.ok && answer.reason === "slot_taken") expect(answer.nearest).not.toEqual([]);
      }
      expect(await bookingCount()).toBe(1);
      expect(await db.$count(bookingEvents)).toBe(1);
      expect(await mailKinds()).toEqual(["client_requested", "coach_requested"]);
      // Losers take back the clients they would have been.
      expect(await db.$count(clients)).toBe(1);
    }
  });

  test("never lose a time that both could have: what does not overlap is booked side by side", async () => {
    const hours = [8, 10, 12, 14];
    const asked = await Promise.all(
      hours.map((hour) => request({ startsAt: new Date(Date.UTC(2026, 11, 2, hour)) })),
    );
    expect(asked.every(({ ok }) => ok)).toBe(true);
  });
});

describe("a form sent again", () => {
  const requestKey = "AAAAAAAAAAAAAAAAAAAAAA";

  test("at the same moment books once and shows the same code", async () => {
    const asked = await Promise.all(Array.from({ length: 5 }, () => request({ requestKey })));
    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(new Set(asked.map((answer) => answer.ok && answer.code)).size).toBe(1);
    expect(await bookingCount()).toBe(1);
    expect(await mailKinds()).toEqual(["coach_requested"]);
  });

  test("within ten minutes shows the same code, and after them never again", async () => {
    const first = await request({ requestKey });
    expect(await request({ requestKey }, minutes(9))).toEqual(first);
    expect(await request({ requestKey }, minutes(10))).toEqual({
      ok: false,
      reason: "already_requested",
    });
    expect(await bookingCount()).toBe(1);
  });

  test("with another time does not book that too, and says which time it has", async () => {
    await request({ requestKey });
    const again = await request({ requestKey, startsAt: new Date("2026-12-03T09:00:00Z") });
    expect(again).toMatchObject({ ok: true, startsAt: wednesdayAtTen });
    expect(await bookingCount()).toBe(1);
  });

  test("shows no code once another was issued in its place", async () => {
    await request({ requestKey });
    await db.update(bookings).set({ codeHash: Buffer.alloc(32, 7) });
    expect(await request({ requestKey })).toMatchObject({ reason: "already_requested" });
  });
});

test("someone who books four sessions at the same moment is one client", async () => {
  const contact = { kind: "email", address: "robin@example.org" } as const;
  const asked = await Promise.all(
    [8, 10, 12, 14].map((hour) =>
      request({ startsAt: new Date(Date.UTC(2026, 11, 2, hour)), contact }),
    ),
  );
  expect(asked.every(({ ok }) => ok)).toBe(true);
  expect(await db.$count(clients)).toBe(1);
});
