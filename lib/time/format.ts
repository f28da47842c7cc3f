/** How times are written, in English. The zone is always the reader's, never the server's own. */

/** "Tuesday 1 December 2026" */
export function formatDay(at: Date, zone: string): string {
  const { weekday, day, month, year } = parts(at, zone);
  return `${weekday} ${day} ${month} ${year}`;
}

/** "10:30", on a clock of 24 hours */
export function formatTime(at: Date, zone: string): string {
  const { hour, minute } = parts(at, zone);
  return `${hour}:${minute}`;
}

/** "14:30 (2:30 pm)": half the world reads the one, half the other, and a misread hour is a missed session. */
export function formatBothClocks(at: Date, zone: string): string {
  return `${formatTime(at, zone)} (${formatTwelveHours(at, zone)})`;
}

/** "2:30 pm" */
export function formatTwelveHours(at: Date, zone: string): string {
  const [hour = "0", minute = "00"] = formatTime(at, zone).split(":");
  const number = Number(hour);
  return `${number % 12 || 12}:${minute} ${number < 12 ? "am" : "pm"}`;
}

/** "December 2026" for "2026-12" */
export function formatMonth(month: string): string {
  const { month: name, year } = parts(new Date(`${month}-01T00:00:00Z`), "UTC");
  return `${name} ${year}`;
}

/** "Berlin time, GMT+1": the distance from GMT is the one at that instant. */
export function formatZone(zone: string, at: Date): string {
  // Some versions of Intl say "GMT+0" where others say "GMT".
  const distance = parts(at, zone).timeZoneName?.replace(/^GMT[+-]0$/, "GMT") ?? "GMT";
  if (!zone.includes("/") || zone.startsWith("Etc/")) {
    return distance === "GMT" ? "UTC" : distance;
  }
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return `${city} time, ${distance}`;
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

function parts(at: Date, zone: string): Parts {
  return Object.fromEntries(
    formatter(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  // A client names the zone, in any mixture of cases: without a limit they could fill the memory.
  if (formatters.size >= 200) formatters.clear();
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "shortOffset",
  });
  formatters.set(zone, made);
  return made;
}
