import { beforeEach, describe, expect, test } from "vitest";
import { services } from "@/db/schema";
import type { Service } from "@/lib/availability/services";
import { appointmentById, findAppointment } from "@/lib/bookings/appointment";
import { confirmBooking } from "@/lib/bookings/confirm";
import type { BookingInput } from "@/lib/bookings/input";
import { bookingDetail, upcomingBookings, waitingRequests } from "@/lib/bookings/queries";
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
const at = (hour: number) => new Date(Date.UTC(2026, 11, 2, hour));
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db);
  service = await createService(db, { neutralName: "Appointment", heldAs: "By phone." });
});

async function ask(input: Partial<BookingInput> & { startsAt: Date }) {
  const asked = await requestBooking(db, { keys, service, input: makeInput(input), now });
  if (!asked.ok) throw new Error(asked.reason);
  return asked;
}

describe("on the desk", () => {
  test("what waits stands in the order of the sessions, with names and no addresses", async () => {
    await ask({ startsAt: at(12), name: "Sam" });
    await ask({
      startsAt: at(9),
      name: "Robin",
      contact: { kind: "email", address: "robin@example.org" },
    });
    const waiting = await waitingRequests(db, { coach, keys });
    expect(waiting).toMatchObject([
      { name: "Robin", startsAt: at(9), contactKind: "email", serviceName: "First talk" },
      { name: "Sam", startsAt: at(12), contactKind: "none" },
    ]);
    expect(Object.keys(waiting[0] ?? {}).sort()).toEqual([
      "clientZone",
      "contactKind",
      "createdAt",
      "endsAt",
      "id",
      "name",
      "serviceName",
      "startsAt",
      "status",
    ]);
  });

  test("a confirmed session is ahead until it ends, and waits no more", async () => {
    const { bookingId } = await ask({ startsAt: at(9) });
    await ask({ startsAt: at(12) });
    await confirmBooking(db, { coach, keys, bookingId, now });
    const ahead = async (time: Date) =>
      (await upcomingBookings(db, { coach, keys, now: time })).map(({ id }) => id);
    expect(await ahead(now)).toEqual([bookingId]);
    expect(await ahead(new Date(at(10).getTime() - 1))).toEqual([bookingId]);
    expect(await ahead(at(10))).toEqual([]);
    expect(await waitingRequests(db, { coach, keys })).toHaveLength(1);
  });

  test("one booking shows how to reach the client, their words and what happened", async () => {
    const contact = {
      kind: "phone",
      number: "555 0100 22",
      ways: ["text"],
      safeHours: "mornings",
      word: "lantern",
    } as const;
    const { bookingId } = await ask({
      startsAt: at(9),
      contact: { ...contact, ways: [...contact.ways] },
      message: "Hello",
    });
    await confirmBooking(db, { coach, keys, bookingId, now: new Date(now.getTime() + 1000) });
    const detail = await bookingDetail(db, { coach, keys, bookingId });
    expect(detail).toMatchObject({
      id: bookingId,
      status: "confirmed",
      name: "Robin",
      contact,
      message: "Hello",
      clientZone: "America/New_York",
      serviceName: "First talk",
      heldAs: "By phone.",
      events: [{ kind: "requested" }, { kind: "confirmed" }],
    });
    expect(detail).not.toHaveProperty("codeHash");
  });

  test("a booking that isn't there is none", async () => {
    const unknown = "11111111-1111-4111-8111-111111111111";
    expect(await bookingDetail(db, { coach, keys, bookingId: unknown })).toBeNull();
    expect(await bookingDetail(db, { coach, keys, bookingId: "new" })).toBeNull();
  });

  test("a name moved to another booking in the database is refused", async () => {
    const first = await ask({ startsAt: at(9), name: "Robin" });
    const second = await ask({ startsAt: at(12), name: "Sam" });
    await sql`UPDATE bookings SET name = (SELECT name FROM bookings WHERE id = ${first.bookingId})
      WHERE id = ${second.bookingId}`;
    await expect(waitingRequests(db, { coach, keys })).rejects.toThrow(/can't be opened/);
  });
});

describe("someone with a code", () => {
  test("opens their appointment however they type it, and it names nobody", async () => {
    const asked = await ask({
      startsAt: at(9),
      contact: { kind: "phone", number: "555 0100 22", ways: ["call"], word: "lantern" },
    });
    const appointment = await findAppointment(db, {
      keys,
      code: ` ${asked.code.toLowerCase().replaceAll("-", " ")}`,
    });
    expect(appointment).toEqual({
      bookingId: asked.bookingId,
      codeHash: asked.codeHash,
      status: "requested",
      startsAt: at(9),
      endsAt: at(10),
      clientZone: "America/New_York",
      neutralName: "Appointment",
      heldAs: "By phone.",
      joining: "",
      contact: { kind: "phone", ways: ["call"] },
    });
  });

  test("learns how to meet once the coach has confirmed, and not before", async () => {
    await db.update(services).set({ joining: "Call 0123." });
    const asked = await ask({ startsAt: at(9) });
    const seen = async () => (await findAppointment(db, { keys, code: asked.code }))?.joining;
    expect(await seen()).toBe("");
    await confirmBooking(db, { coach, keys, bookingId: asked.bookingId, now });
    expect(await seen()).toBe("Call 0123.");
  });

  test("finds nothing with a wrong, half or made-up one", async () => {
    const { code } = await ask({ startsAt: at(9) });
    const other = code.endsWith("A") ? "B" : "A";
    for (const wrong of [
      code.slice(0, -1) + other,
      code.slice(0, 4),
      "",
      "2222-2222-2222-2222",
      "0000-0000-0000-0000",
    ]) {
      expect(await findAppointment(db, { keys, code: wrong })).toBeNull();
    }
    expect(await findAppointment(db, { keys: makeKeys(), code })).toBeNull();
  });

  test("finds their own among others whose codes begin alike", async () => {
    const mine = await ask({ startsAt: at(9) });
    const other = await ask({ startsAt: at(12) });
    await sql`UPDATE bookings SET code_prefix = ${mine.code.slice(0, 4)} WHERE id = ${other.bookingId}`;
    expect(await findAppointment(db, { keys, code: mine.code })).toMatchObject({
      bookingId: mine.bookingId,
    });
  });

  test("keeps it open by the cookie's two halves together, never by one", async () => {
    const mine = await ask({ startsAt: at(9) });
    const other = await ask({ startsAt: at(12) });
    const { bookingId, codeHash } = mine;
    expect(await appointmentById(db, { keys, bookingId, codeHash })).toMatchObject({ bookingId });
    expect(await appointmentById(db, { keys, bookingId, codeHash: other.codeHash })).toBeNull();
    expect(await appointmentById(db, { keys, bookingId: "x", codeHash })).toBeNull();
  });
});
