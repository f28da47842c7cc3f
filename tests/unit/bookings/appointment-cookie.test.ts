import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openAppointmentCookie, sealAppointmentCookie } from "@/lib/bookings/appointment-cookie";
import { seal } from "@/lib/crypto/envelope";
import { makeKeys } from "@/tests/support/factories";

const keys = makeKeys();
const now = new Date("2026-12-01T09:00:00Z");
const expiresAt = new Date("2026-12-01T09:30:00Z");
const held = { bookingId: randomUUID(), codeHash: Buffer.alloc(32, 5) };
const cookie = sealAppointmentCookie(keys, { ...held, expiresAt });

test("an opened appointment stays open until its time, and not a moment longer", () => {
  expect(openAppointmentCookie(keys, cookie, now)).toEqual(held);
  expect(openAppointmentCookie(keys, cookie, new Date(expiresAt.getTime() - 1))).toEqual(held);
  expect(openAppointmentCookie(keys, cookie, expiresAt)).toBeNull();
});

test("the cookie names no booking to whoever reads it, and fits a header", () => {
  expect(cookie).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(Buffer.from(cookie, "base64url").toString("latin1")).not.toContain(held.bookingId);
});

test("what we did not seal for this opens nothing", () => {
  const elsewhere = { table: "bookings", column: "name", row: held.bookingId };
  for (const value of [
    "",
    "nonsense",
    cookie.slice(0, -4),
    `B${cookie.slice(1)}`,
    sealAppointmentCookie(makeKeys(), { ...held, expiresAt }),
    seal(keys, elsewhere, "{}").toString("base64url"),
  ]) {
    expect(openAppointmentCookie(keys, value, now)).toBeNull();
  }
});
