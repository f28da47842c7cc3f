import { describe, expect, test } from "vitest";
import {
  isMonth,
  monthOfSlots,
  monthRange,
  monthsWithSlots,
  neighbourMonths,
} from "@/lib/availability/month";
import { nearestSlots } from "@/lib/availability/nearest";

const at = (...texts: string[]) => texts.map((text) => new Date(text));

describe("a month on the page", () => {
  test("runs in whole weeks from Monday", () => {
    const weeks = monthOfSlots({ slots: [], zone: "Europe/Berlin", month: "2026-12" });
    expect(weeks).toHaveLength(5);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]).toEqual({ date: "2026-11-30", inMonth: false, slots: [] });
    expect(weeks[0]?.[1]).toEqual({ date: "2026-12-01", inMonth: true, slots: [] });
    expect(weeks.at(-1)?.at(-1)?.date).toBe("2027-01-03");
  });

  test("takes four weeks or six when the days fall so", () => {
    const weeks = (month: string) => monthOfSlots({ slots: [], zone: "UTC", month }).length;
    expect(weeks("2027-02")).toBe(4); // a Monday to a Sunday
    expect(weeks("2027-08")).toBe(6); // begins on a Sunday
  });

  test("puts each time on the day it is where the client is", () => {
    const slots = at("2026-12-01T04:30:00Z", "2026-12-01T05:30:00Z", "2026-12-02T04:59:00Z");
    const days = (zone: string) =>
      monthOfSlots({ slots, zone, month: "2026-12" })
        .flat()
        .filter((day) => day.slots.length > 0)
        .map((day) => [day.date, day.slots.length]);
    expect(days("America/New_York")).toEqual([
      ["2026-11-30", 1],
      ["2026-12-01", 2],
    ]);
    expect(days("Asia/Tokyo")).toEqual([
      ["2026-12-01", 2],
      ["2026-12-02", 1],
    ]);
  });

  test("keeps days apart across a change of the client's clock", () => {
    // New York: midnight is at 05:00Z until 14 March 2027, at 04:00Z after it.
    const slots = at("2027-03-14T04:59:00Z", "2027-03-15T03:59:00Z", "2027-03-15T04:00:00Z");
    const dates = monthOfSlots({ slots, zone: "America/New_York", month: "2027-03" })
      .flat()
      .filter((day) => day.slots.length > 0)
      .map((day) => day.date);
    expect(dates).toEqual(["2027-03-13", "2027-03-14", "2027-03-15"]);
  });

  test("begins and ends at the client's own midnights, of summer or winter", () => {
    expect(monthRange("2027-03", "Europe/Berlin")).toEqual({
      from: new Date("2027-02-28T23:00:00Z"),
      to: new Date("2027-03-31T22:00:00Z"),
    });
  });
});

test("links to other months skip those that hold nothing", () => {
  const slots = at("2026-12-31T23:30:00Z", "2027-03-01T12:00:00Z");
  const zone = "UTC";
  expect(monthsWithSlots(slots, zone)).toEqual(["2026-12", "2027-03"]);
  expect(neighbourMonths({ slots, zone, month: "2026-12" })).toEqual({
    previous: null,
    next: "2027-03",
  });
  expect(neighbourMonths({ slots, zone, month: "2027-01" })).toEqual({
    previous: "2026-12",
    next: "2027-03",
  });
  expect(monthsWithSlots(slots, "Europe/Berlin")).toEqual(["2027-01", "2027-03"]);
  expect(monthsWithSlots([], zone)).toEqual([]);
});

test("an address names a month or it doesn't", () => {
  expect(isMonth("2026-12")).toBe(true);
  for (const text of ["2026-13", "2026-1", "0000-01", "2026-12-01", ""])
    expect(isMonth(text)).toBe(false);
});

test("someone who lost a time is offered those around it, in the order of the clock", () => {
  const slots = at(
    "2026-12-01T09:00:00Z",
    "2026-12-02T09:00:00Z",
    "2026-12-03T09:00:00Z",
    "2026-12-09T09:00:00Z",
  );
  const wanted = new Date("2026-12-02T10:00:00Z");
  expect(nearestSlots(slots, wanted, 2)).toEqual(
    at("2026-12-02T09:00:00Z", "2026-12-03T09:00:00Z"),
  );
  expect(nearestSlots(slots, wanted)).toEqual(slots);
});
