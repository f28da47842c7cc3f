import { expect, test } from "vitest";
import { formatDay, formatMonth, formatTime, formatZone } from "@/lib/time/format";
import { isZone } from "@/lib/time/is-zone";
import { startOfDay } from "@/lib/time/zone";

const winter = new Date("2026-12-01T09:30:00Z");
const summer = new Date("2027-07-01T09:30:00Z");

test("a day and a time read as where the reader is", () => {
  expect(formatDay(winter, "Europe/Berlin")).toBe("Tuesday 1 December 2026");
  expect(formatTime(winter, "Europe/Berlin")).toBe("10:30");
  expect(formatTime(summer, "Europe/Berlin")).toBe("11:30");
  expect(formatDay(new Date("2026-12-01T03:00:00Z"), "America/New_York")).toBe(
    "Monday 30 November 2026",
  );
});

test("midnight is the beginning of a day", () => {
  expect(formatTime(new Date("2026-12-01T00:05:00Z"), "UTC")).toBe("00:05");
});

test("a month has its name", () => {
  expect(formatMonth("2026-12")).toBe("December 2026");
  expect(formatMonth("2027-01")).toBe("January 2027");
});

test("a zone is called by its city and its distance at that time of the year", () => {
  expect(formatZone("Europe/Berlin", winter)).toBe("Berlin time, GMT+1");
  expect(formatZone("Europe/Berlin", summer)).toBe("Berlin time, GMT+2");
  expect(formatZone("America/Argentina/Buenos_Aires", winter)).toBe("Buenos Aires time, GMT-3");
  expect(formatZone("Europe/London", winter)).toBe("London time, GMT");
  expect(formatZone("Asia/Kolkata", winter)).toBe("Kolkata time, GMT+5:30");
});

test("a zone without a city is called by its distance alone", () => {
  expect(formatZone("UTC", winter)).toBe("UTC");
  expect(formatZone("Etc/GMT+5", winter)).toBe("GMT-5");
});

test("names that are zones are known from those that aren't", () => {
  for (const zone of ["Europe/Berlin", "UTC", "America/Port-au-Prince", "Etc/GMT+5"]) {
    expect(isZone(zone)).toBe(true);
  }
  for (const text of [
    "",
    "Berlin",
    "Mars/Olympus",
    "+01:00",
    "+0100",
    "+01",
    "Europe/Berlin\n",
    "../etc/passwd",
  ]) {
    expect(isZone(text)).toBe(false);
  }
});

test("a day begins when its first hour does, midnight or not", () => {
  expect(startOfDay("2026-12-01", "Europe/Berlin")).toEqual(new Date("2026-11-30T23:00:00Z"));
  // Beirut skips midnight.
  expect(startOfDay("2027-03-28", "Asia/Beirut")).toEqual(new Date("2027-03-27T22:00:00Z"));
});
