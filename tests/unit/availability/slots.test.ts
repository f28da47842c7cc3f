import { describe, expect, test } from "vitest";
import { type SlotsInput, slots } from "@/lib/availability/slots";

const hourly = {
  lengthMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  stepMinutes: 60,
  noticeMinutes: 0,
  horizonDays: 730,
};

const everyDay = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

/** Starts as text; the days from 2 to 4 March 2027, a Tuesday to a Thursday, unless told otherwise. */
function starts(given: Partial<SlotsInput>) {
  return slots({
    service: hourly,
    hours: everyDay("09:00:00", "12:00:00"),
    zone: "UTC",
    busy: [],
    from: new Date("2027-03-02T00:00:00Z"),
    to: new Date("2027-03-03T00:00:00Z"),
    now: new Date("2027-01-01T00:00:00Z"),
    ...given,
  }).map((start) => start.toISOString().replace(":00.000Z", "Z"));
}

const busy = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

describe("on an ordinary day", () => {
  test("sessions start on every step from the opening and end by the closing", () => {
    expect(starts({})).toEqual(["2027-03-02T09:00Z", "2027-03-02T10:00Z", "2027-03-02T11:00Z"]);
    expect(starts({ service: { ...hourly, stepMinutes: 45 } })).toEqual([
      "2027-03-02T09:00Z",
      "2027-03-02T09:45Z",
      "2027-03-02T10:30Z",
    ]);
  });

  test("a session as long as the opening fits it once, a longer one never", () => {
    expect(starts({ service: { ...hourly, lengthMinutes: 180 } })).toEqual(["2027-03-02T09:00Z"]);
    expect(starts({ service: { ...hourly, lengthMinutes: 181 } })).toEqual([]);
  });

  test("only the weekday that was written is open", () => {
    const tuesday = [{ weekday: 2, opens: "09:00:00", closes: "10:00:00" }];
    const march = { from: new Date("2027-03-01T00:00:00Z"), to: new Date("2027-03-15T00:00:00Z") };
    expect(starts({ hours: tuesday, ...march })).toEqual([
      "2027-03-02T09:00Z",
      "2027-03-09T09:00Z",
    ]);
  });

  test("hours are wall time where the coach is", () => {
    expect(starts({ zone: "America/New_York" })[0]).toBe("2027-03-02T14:00Z");
    expect(starts({ zone: "Asia/Kolkata" })[0]).toBe("2027-03-02T03:30Z");
  });

  test("far from Greenwich, the day that counts is the coach's own", () => {
    const tuesday = [{ weekday: 2, opens: "00:00:00", closes: "24:00:00" }];
    const week = { from: new Date("2027-03-01T00:00:00Z"), to: new Date("2027-03-05T00:00:00Z") };
    const found = starts({ hours: tuesday, zone: "Pacific/Kiritimati", ...week });
    expect(found).toHaveLength(24);
    expect(found[0]).toBe("2027-03-01T10:00Z");
    expect(starts({ hours: tuesday, zone: "Pacific/Pago_Pago", ...week })[0]).toBe(
      "2027-03-02T11:00Z",
    );
  });

  test("an evening there is found though the date has changed here", () => {
    const hours = [{ weekday: 1, opens: "19:00:00", closes: "22:00:00" }];
    expect(starts({ hours, zone: "America/New_York" })).toEqual([
      "2027-03-02T00:00Z",
      "2027-03-02T01:00Z",
      "2027-03-02T02:00Z",
    ]);
  });

  test("the range holds its beginning and not its end", () => {
    const range = { from: new Date("2027-03-02T10:00:00Z"), to: new Date("2027-03-02T11:00:00Z") };
    expect(starts(range)).toEqual(["2027-03-02T10:00Z"]);
    expect(starts({ ...range, to: range.from })).toEqual([]);
  });

  test("windows written twice, overlapping or out of order offer each start once, in order", () => {
    const hours = [
      { weekday: 2, opens: "11:00:00", closes: "13:00:00" },
      { weekday: 2, opens: "09:00:00", closes: "12:00:00" },
      { weekday: 2, opens: "09:00:00", closes: "12:00:00" },
    ];
    expect(starts({ hours })).toEqual(
      ["09", "10", "11", "12"].map((hour) => `2027-03-02T${hour}:00Z`),
    );
  });
});

describe("around what is taken", () => {
  const half = { ...hourly, stepMinutes: 30 };
  const tenToEleven = [busy("2027-03-02T10:00:00Z", "2027-03-02T11:00:00Z")];

  test("a session may end when the other begins and begin when it ends", () => {
    expect(starts({ service: half, busy: tenToEleven })).toEqual([
      "2027-03-02T09:00Z",
      "2027-03-02T11:00Z",
    ]);
  });

  test("its own buffers keep a distance on either side", () => {
    const before = { ...half, bufferBeforeMinutes: 1 };
    expect(starts({ service: before, busy: tenToEleven })).toEqual(["2027-03-02T09:00Z"]);
    const after = { ...half, bufferAfterMinutes: 1 };
    expect(starts({ service: after, busy: tenToEleven })).toEqual(["2027-03-02T11:00Z"]);
  });

  test("buffers may reach out of the opening, where something may lie too", () => {
    const buffered = { ...hourly, bufferBeforeMinutes: 30, bufferAfterMinutes: 30 };
    expect(starts({ service: buffered })).toHaveLength(3);
    const lunch = [busy("2027-03-02T12:15:00Z", "2027-03-02T13:00:00Z")];
    expect(starts({ service: buffered, busy: lunch })).toHaveLength(2);
  });

  test("a long block is seen behind a short one that began later", () => {
    const blocks = [
      busy("2027-03-02T09:30:00Z", "2027-03-02T09:40:00Z"),
      busy("2027-03-02T08:00:00Z", "2027-03-02T11:00:00Z"),
    ];
    expect(starts({ busy: blocks })).toEqual(["2027-03-02T11:00Z"]);
  });

  test("a block of no length takes nothing", () => {
    expect(starts({ busy: [busy("2027-03-02T09:30:00Z", "2027-03-02T09:30:00Z")] })).toHaveLength(
      3,
    );
  });
});

describe("seen from now", () => {
  const now = new Date("2027-03-02T09:00:00Z");

  test("the notice is kept to the minute", () => {
    expect(starts({ now, service: { ...hourly, noticeMinutes: 60 } })[0]).toBe("2027-03-02T10:00Z");
    expect(starts({ now, service: { ...hourly, noticeMinutes: 61 } })[0]).toBe("2027-03-02T11:00Z");
  });

  test("nothing that began is offered, even without notice", () => {
    expect(starts({ now: new Date("2027-03-02T09:00:01Z") })[0]).toBe("2027-03-02T10:00Z");
  });

  test("the horizon ends so many times 24 hours ahead", () => {
    const march = { from: now, to: new Date("2027-04-01T00:00:00Z"), now };
    const found = starts({ ...march, service: { ...hourly, horizonDays: 2 } });
    expect(found.at(-1)).toBe("2027-03-03T11:00Z");
  });
});
