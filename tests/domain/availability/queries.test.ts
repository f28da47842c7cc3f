import { beforeEach, expect, test } from "vitest";
import { settings } from "@/db/schema";
import { availableSlots } from "@/lib/availability/queries";
import { activeServices, serviceBySlug } from "@/lib/availability/services";
import { confirmBooking } from "@/lib/bookings/confirm";
import { requestBooking } from "@/lib/bookings/request";
import { cloneDatabase } from "@/tests/support/database";
import {
  coach,
  createPractice,
  createService,
  makeInput,
  makeKeys,
} from "@/tests/support/factories";

const { db, sql } = await cloneDatabase();
const keys = makeKeys();
const now = new Date("2026-11-30T08:00:00Z");
const wednesday = { from: new Date("2026-12-02T00:00:00Z"), to: new Date("2026-12-03T00:00:00Z") };

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db, {
    zone: "America/New_York",
    hours: [{ weekday: 3, opens: "09:00", closes: "12:00" }],
  });
});

test("the hours the coach wrote are offered as where she is", async () => {
  const service = await createService(db, { stepMinutes: 60 });
  expect(await availableSlots(db, { service, ...wednesday, now })).toEqual(
    [14, 15, 16].map((hour) => new Date(Date.UTC(2026, 11, 2, hour))),
  );
  await db.update(settings).set({ zone: "Europe/Berlin" });
  expect(await availableSlots(db, { service, ...wednesday, now })).toEqual(
    [8, 9, 10].map((hour) => new Date(Date.UTC(2026, 11, 2, hour))),
  );
});

test("a session of one service takes its time from all others, buffers of both counted", async () => {
  const short = await createService(db, {
    lengthMinutes: 30,
    bufferAfterMinutes: 15,
    stepMinutes: 15,
  });
  const long = await createService(db, { slug: "long", bufferBeforeMinutes: 15, stepMinutes: 15 });
  const tenFifteen = new Date("2026-12-02T15:15:00Z");
  const asked = await requestBooking(db, {
    keys,
    service: short,
    input: makeInput({ startsAt: tenFifteen }),
    now,
  });
  if (!asked.ok) throw new Error(asked.reason);
  await confirmBooking(db, { coach, keys, bookingId: asked.bookingId, now });
  // Taken from 10:15 to 11:00. The long one needs a quarter before: from 11:15 it would end at 12:15.
  const left = await availableSlots(db, { service: long, ...wednesday, now });
  expect(left).toEqual(["14:00", "14:15"].map((time) => new Date(`2026-12-02T${time}:00Z`)));
});

test("a session outside the range asked for takes the times inside that would reach into it", async () => {
  const service = await createService(db, { stepMinutes: 60, bufferBeforeMinutes: 30 });
  const asked = await requestBooking(db, {
    keys,
    service,
    input: makeInput({ startsAt: new Date("2026-12-02T15:00:00Z") }),
    now,
  });
  expect(asked.ok).toBe(true);
  // Taken from 14:30 to 16:00: just after the first range, and just before the second.
  const before = { from: wednesday.from, to: new Date("2026-12-02T14:30:00Z") };
  expect(await availableSlots(db, { service, ...before, now })).toEqual([]);
  const after = { from: new Date("2026-12-02T16:00:00Z"), to: wednesday.to };
  expect(await availableSlots(db, { service, ...after, now })).toEqual([]);
});

test("services come in the coach's order, and only those that can be booked", async () => {
  await createService(db, { slug: "second", position: 2 });
  await createService(db, { slug: "first", position: 1 });
  await createService(db, { slug: "gone", active: false });
  expect((await activeServices(db)).map(({ slug }) => slug)).toEqual(["first", "second"]);
  expect(await serviceBySlug(db, "second")).toMatchObject({ slug: "second" });
  expect(await serviceBySlug(db, "gone")).toBeNull();
  expect(await serviceBySlug(db, "never")).toBeNull();
});
