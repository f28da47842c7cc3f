import { describe, expect, test } from "vitest";
import { slots } from "@/lib/availability/slots";

type Day = {
  zone: string;
  date: string;
  opens: string;
  closes: string;
  step?: number;
  length?: number;
};

/** Starts on one date of the coach's, as the clock on their wall and the distance from GMT. */
function onTheWall({ zone, date, opens, closes, step = 30, length = 30 }: Day): string[] {
  const noon = new Date(`${date}T12:00:00Z`).getTime();
  const weekday = new Date(noon).getUTCDay() || 7;
  const wall = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
    hourCycle: "h23",
  });
  const offset = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" });
  return slots({
    service: {
      lengthMinutes: length,
      stepMinutes: step,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      noticeMinutes: 0,
      horizonDays: 730,
    },
    hours: [{ weekday, opens, closes }],
    zone,
    busy: [],
    from: new Date(noon - 2 * 86_400_000),
    to: new Date(noon + 2 * 86_400_000),
    now: new Date(noon - 30 * 86_400_000),
  }).map((start) => {
    const distance = offset.formatToParts(start).find(({ type }) => type === "timeZoneName")?.value;
    expect(wall.format(start)).toContain(date);
    return `${wall.format(start).slice(-5)} ${distance?.slice(3)}`;
  });
}

describe("when the clock skips", () => {
  const berlin = { zone: "Europe/Berlin", date: "2027-03-28" }; // 02:00 becomes 03:00
  const newYork = { zone: "America/New_York", date: "2027-03-14" }; // 02:00 becomes 03:00
  const lordHowe = { zone: "Australia/Lord_Howe", date: "2027-10-03" }; // 02:00 becomes 02:30

  test("a window across it is shorter by what was skipped", () => {
    const hourly = { opens: "01:00", closes: "05:00", step: 60, length: 60 };
    expect(onTheWall({ ...berlin, ...hourly })).toEqual(["01:00 +1", "03:00 +2", "04:00 +2"]);
    expect(onTheWall({ ...lordHowe, opens: "01:30", closes: "03:30" })).toEqual([
      "01:30 +10:30",
      "02:30 +11",
      "03:00 +11",
    ]);
  });

  test("steps are counted in real time", () => {
    expect(onTheWall({ ...berlin, opens: "01:15", closes: "04:15", step: 45 })).toEqual([
      "01:15 +1",
      "03:00 +2",
      "03:45 +2",
    ]);
  });

  test("a window that opens in the skipped time opens right after it", () => {
    expect(onTheWall({ ...newYork, opens: "02:30", closes: "04:00" })).toEqual([
      "03:00 -4",
      "03:30 -4",
    ]);
    expect(onTheWall({ ...lordHowe, opens: "02:15", closes: "03:00" })).toEqual(["02:30 +11"]);
  });

  test("a window that closes in the skipped time closes at the change", () => {
    expect(onTheWall({ ...newYork, opens: "01:00", closes: "02:30" })).toEqual([
      "01:00 -5",
      "01:30 -5",
    ]);
  });

  test("a window wholly inside it never comes", () => {
    expect(onTheWall({ ...newYork, opens: "02:00", closes: "03:00" })).toEqual([]);
  });

  test.each([
    { zone: "Asia/Beirut", date: "2027-03-28" },
    { zone: "Africa/Cairo", date: "2027-04-30" },
  ])("and skips midnight ($zone), the day begins at one", (day) => {
    const night = { opens: "00:00", closes: "03:00", step: 60, length: 60 };
    expect(onTheWall({ ...day, ...night })).toEqual(["01:00 +3", "02:00 +3"]);
  });
});

describe("when the clock repeats", () => {
  const berlin = { zone: "Europe/Berlin", date: "2027-10-31" }; // 03:00 becomes 02:00
  const newYork = { zone: "America/New_York", date: "2027-11-07" }; // 02:00 becomes 01:00
  const lordHowe = { zone: "Australia/Lord_Howe", date: "2027-04-04" }; // 02:00 becomes 01:30

  test("a window across it is longer by what comes twice", () => {
    const hourly = { opens: "01:00", closes: "04:00", step: 60, length: 60 };
    expect(onTheWall({ ...berlin, ...hourly })).toEqual([
      "01:00 +2",
      "02:00 +2",
      "02:00 +1",
      "03:00 +1",
    ]);
    expect(onTheWall({ ...lordHowe, opens: "01:00", closes: "02:30" })).toEqual([
      "01:00 +11",
      "01:30 +11",
      "01:30 +10:30",
      "02:00 +10:30",
    ]);
  });

  test("a session may last through the change", () => {
    const hourly = { opens: "01:30", closes: "04:00", step: 60, length: 60 };
    expect(onTheWall({ ...berlin, ...hourly })).toEqual(["01:30 +2", "02:30 +2", "02:30 +1"]);
  });

  test("a window that opens in it is shut again while the clock is before the opening", () => {
    expect(onTheWall({ ...newYork, opens: "01:30", closes: "03:00" })).toEqual([
      "01:30 -4",
      "01:30 -5",
      "02:00 -5",
      "02:30 -5",
    ]);
    // An hour begun at the first 01:30 would run through wall time before the opening.
    expect(onTheWall({ ...newYork, opens: "01:30", closes: "03:00", length: 60 })).toEqual([
      "01:30 -5",
      "02:00 -5",
    ]);
  });

  test("and the second opening has its own first start", () => {
    const hourly = { opens: "01:45", closes: "03:00", step: 60, length: 15 };
    expect(onTheWall({ ...lordHowe, ...hourly })).toEqual([
      "01:45 +11",
      "01:45 +10:30",
      "02:45 +10:30",
    ]);
  });

  test("a window that closes in it opens once more until the same wall time", () => {
    expect(onTheWall({ ...newYork, opens: "00:30", closes: "01:30" })).toEqual([
      "00:30 -4",
      "01:00 -4",
      "01:00 -5",
    ]);
  });

  test.each([
    { zone: "Asia/Beirut", date: "2027-10-30" },
    { zone: "Africa/Cairo", date: "2027-10-28" },
  ])("the hour before midnight ($zone), the evening is an hour longer", (day) => {
    const evening = { opens: "22:00", closes: "24:00", step: 60, length: 60 };
    expect(onTheWall({ ...day, ...evening })).toEqual(["22:00 +3", "23:00 +3", "23:00 +2"]);
  });
});
