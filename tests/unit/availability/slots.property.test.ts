import fc from "fast-check";
import { expect, test } from "vitest";
import { type SlotsInput, slots } from "@/lib/availability/slots";

const minute = 60_000;
const now = new Date("2027-02-01T00:00:00Z");
const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Beirut",
  "Africa/Cairo",
  "Pacific/Chatham",
  "Africa/Casablanca",
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00`;

const window = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 0, max: 1435 }),
    fc.integer({ min: 5, max: 900 }),
  )
  .map(([weekday, opens, length]) => {
    return { weekday, opens: clock(opens), closes: clock(Math.min(opens + length, 1440)) };
  });

const block = fc
  .tuple(fc.integer({ min: 0, max: 75 * 1440 }), fc.integer({ min: 1, max: 2000 }))
  .map(([start, length]) => {
    const from = now.getTime() + start * minute;
    return { from: new Date(from), to: new Date(from + length * minute) };
  });

const input: fc.Arbitrary<SlotsInput> = fc.record({
  service: fc.record({
    lengthMinutes: fc.integer({ min: 5, max: 240 }),
    stepMinutes: fc.integer({ min: 5, max: 120 }),
    bufferBeforeMinutes: fc.integer({ min: 0, max: 60 }),
    bufferAfterMinutes: fc.integer({ min: 0, max: 60 }),
    noticeMinutes: fc.integer({ min: 0, max: 30 * 1440 }),
    horizonDays: fc.integer({ min: 1, max: 90 }),
  }),
  hours: fc.array(window, { maxLength: 6 }),
  zone: fc.constantFrom(...zones),
  busy: fc.array(block, { maxLength: 30 }),
  // Six weeks around the northern change of clocks.
  from: fc.constant(new Date("2027-03-01T00:00:00Z")),
  to: fc.constant(new Date("2027-04-12T00:00:00Z")),
  now: fc.constant(now),
});

test("no session with its buffers ever touches what is taken", () => {
  fc.assert(
    fc.property(input, (given) => {
      const { bufferBeforeMinutes, bufferAfterMinutes, lengthMinutes } = given.service;
      for (const start of slots(given)) {
        const from = start.getTime() - bufferBeforeMinutes * minute;
        const to = start.getTime() + (lengthMinutes + bufferAfterMinutes) * minute;
        const touched = given.busy.some((taken) => from < +taken.to && to > +taken.from);
        expect(touched).toBe(false);
      }
    }),
  );
});

test("every minute of every session shows a time inside one window on the coach's wall", () => {
  fc.assert(
    fc.property(input, (given) => {
      const wall = wallClock(given.zone);
      for (const start of slots(given).slice(0, 40)) {
        const minutes = Array.from({ length: given.service.lengthMinutes }, (_, n) =>
          wall(start.getTime() + n * minute),
        );
        const holds = given.hours.some(({ weekday, opens, closes }) =>
          minutes.every(
            ({ day, time }) =>
              day === weekday && time >= opens && (time < closes || closes === "24:00:00"),
          ),
        );
        expect(holds).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("whatever else is taken, no time appears that was not there before", () => {
  fc.assert(
    fc.property(input, block, (given, more) => {
      const before = new Set(slots(given).map(Number));
      const after = slots({ ...given, busy: [more, ...given.busy] });
      expect(after.every((start) => before.has(+start))).toBe(true);
    }),
  );
});

test("a range asked for in two parts holds the same times as in one", () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 0, max: 42 * 1440 }), (given, cut) => {
      const middle = new Date(given.from.getTime() + cut * minute);
      const parts = [...slots({ ...given, to: middle }), ...slots({ ...given, from: middle })];
      expect(parts).toEqual(slots(given));
    }),
  );
});

test("times come in order, once each, not before the notice and not past the horizon", () => {
  fc.assert(
    fc.property(input, (given) => {
      const found = slots(given).map(Number);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      for (const start of found) {
        expect(start).toBeGreaterThanOrEqual(+now + given.service.noticeMinutes * minute);
        expect(start).toBeLessThan(+now + given.service.horizonDays * 1440 * minute);
      }
    }),
  );
});

/** Asks Intl, which knows the zones by another road than the code under test. */
function wallClock(zone: string) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  return (at: number) => {
    const [day = "", time = ""] = format.format(at).split(/,? /);
    return { day: days.indexOf(day) + 1, time };
  };
}
