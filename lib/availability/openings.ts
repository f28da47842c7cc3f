import { offsetStretches, type Stretch } from "@/lib/time/offsets";

/** Wall time in the coach's zone: ISO weekday (1 is Monday), "HH:MM:SS". `closes` may be "24:00:00". */
export type Hours = { weekday: number; opens: string; closes: string };

/** From the instant of opening to that of closing, in milliseconds since 1970. */
export type Opening = { from: number; to: number };

const day = 86_400_000;

/**
 * The openings that may hold a start in `[first, end)`: the instants at which a clock on the
 * coach's wall shows a time inside the window. That one rule settles every clock change:
 *
 * - opens in a skipped hour: opens at the first instant after it
 * - closes in a skipped hour: closes at the change
 * - a window across a change: an hour shorter or longer, in one piece
 * - begins or ends in a repeated hour: open both times the clock shows it. Where the clock leaves
 *   the window in between, these are two openings, each with its own first start.
 */
export function openings(
  hours: readonly Hours[],
  zone: string,
  first: number,
  end: number,
): Opening[] {
  const stretches = offsetStretches(zone, first - 2 * day, end + 2 * day);
  const windows = hours.map(({ weekday, opens, closes }) => {
    return { weekday, opens: sinceMidnight(opens), closes: sinceMidnight(closes) };
  });
  // No zone is more than one date away from Greenwich.
  const lastDate = Math.floor(end / day) + 1;
  const found: Opening[] = [];
  for (let date = Math.floor(first / day) - 1; date <= lastDate; date++) {
    for (const { weekday, opens, closes } of windows) {
      if (weekday !== weekdayOf(date)) continue;
      for (const opening of whenClockShows(date * day + opens, date * day + closes, stretches)) {
        if (opening.from < end && opening.to > first) found.push(opening);
      }
    }
  }
  return found;
}

/** The instants whose wall time is in `[opens, closes)`, both as wall time since 1970. */
function whenClockShows(opens: number, closes: number, stretches: readonly Stretch[]): Opening[] {
  const pieces: Opening[] = [];
  for (const { from, to, offset } of stretches) {
    const piece = { from: Math.max(opens - offset, from), to: Math.min(closes - offset, to) };
    if (piece.from >= piece.to) continue;
    const last = pieces.at(-1);
    if (last?.to === piece.from) last.to = piece.to;
    else pieces.push(piece);
  }
  return pieces;
}

/** ISO weekday of a date counted in days since Thursday 1 January 1970. */
function weekdayOf(date: number): number {
  return ((((date + 3) % 7) + 7) % 7) + 1;
}

function sinceMidnight(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  return ((hour * 60 + minute) * 60 + second) * 1000;
}
