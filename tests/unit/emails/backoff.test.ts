import { expect, test } from "vitest";
import { nextPause, readRetryAfter } from "@/lib/emails/backoff";

const minute = 60_000;

test("each pause is longer than the last, until two hours", () => {
  const pauses = [1, 2, 3, 4, 8, 9, 14].map((attempts) => nextPause({ attempts, random: 0.5 }));
  expect(pauses).toEqual([0.5, 1, 2, 4, 64, 120, 120].map((minutes) => minutes * minute));
});

test("messages that failed together don't all come back together", () => {
  expect(nextPause({ attempts: 2, random: 0 })).toBe(45_000);
  expect(nextPause({ attempts: 2, random: 0.999 })).toBeGreaterThan(74_000);
});

test("a server that asks for time gets at least that", () => {
  for (const random of [0, 0.5, 0.999]) {
    expect(nextPause({ attempts: 1, retryAfterSeconds: 600, random })).toBeGreaterThanOrEqual(
      10 * minute,
    );
  }
  expect(nextPause({ attempts: 1, retryAfterSeconds: 1e9, random: 0 })).toBe(360 * minute);
});

test("the last try comes within the day for which Resend remembers a key", () => {
  let total = 0;
  let attempts = 1;
  for (;;) {
    const pause = nextPause({ attempts, random: 0.999 });
    if (pause === null) break;
    total += pause;
    attempts++;
  }
  expect(attempts).toBe(15);
  expect(total).toBeLessThan(24 * 60 * minute);
});

test("Retry-After is read as seconds or as a date", () => {
  const now = new Date("2026-12-01T09:00:00Z");
  expect(readRetryAfter("30", now)).toBe(30);
  expect(readRetryAfter("Tue, 01 Dec 2026 09:01:00 GMT", now)).toBe(60);
  expect(readRetryAfter("Tue, 01 Dec 2026 08:00:00 GMT", now)).toBe(0);
  expect(readRetryAfter("soon", now)).toBeUndefined();
  expect(readRetryAfter(undefined, now)).toBeUndefined();
});
