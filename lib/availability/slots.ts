import { type Hours, openings } from "./openings";

/** Half-open: a range that ends at ten leaves ten o'clock free. */
export type Busy = { from: Date; to: Date };

/** Lengths in minutes of real time; `horizonDays` are days of 24 hours. */
export type SlotRules = {
  lengthMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  stepMinutes: number;
  noticeMinutes: number;
  horizonDays: number;
};

export type SlotsInput = {
  service: SlotRules;
  hours: readonly Hours[];
  /** IANA zone in which `hours` are written. */
  zone: string;
  busy: readonly Busy[];
  from: Date;
  to: Date;
  now: Date;
};

const minute = 60_000;
const day = 1440 * minute;

/**
 * Every start a client may choose in `[from, to)`, as instants in order.
 *
 * - The session lies wholly inside one opening; its buffers may stick out of it.
 * - Session and buffers touch nothing busy, by the same half-open rule as the database's constraint.
 * - Starts are counted in steps of real time from the instant of opening.
 * - A start is at least the notice and less than the horizon away from `now`.
 *
 * Which zone the client reads in plays no part.
 */
export function slots({ service, hours, zone, busy, from, to, now }: SlotsInput): Date[] {
  const first = Math.max(from.getTime(), now.getTime() + service.noticeMinutes * minute);
  const end = Math.min(to.getTime(), now.getTime() + service.horizonDays * day);
  if (!(first < end)) return [];

  const length = service.lengthMinutes * minute;
  const step = service.stepMinutes * minute;
  const before = service.bufferBeforeMinutes * minute;
  const after = length + service.bufferAfterMinutes * minute;
  const isFree = freeTime(busy);

  const starts: number[] = [];
  for (const opening of openings(hours, zone, first, end)) {
    const skipped = Math.max(0, Math.ceil((first - opening.from) / step));
    for (
      let at = opening.from + skipped * step;
      at < end && at + length <= opening.to;
      at += step
    ) {
      if (isFree(at - before, at + after)) starts.push(at);
    }
  }
  // Windows that overlap offer the same start twice, and not in order.
  return [...new Set(starts)].sort((a, b) => a - b).map((at) => new Date(at));
}

/** Whether a half-open range touches nothing busy: sorted and joined once, then found by halving. */
function freeTime(busy: readonly Busy[]): (from: number, to: number) => boolean {
  const sorted = busy
    .map((range) => ({ from: range.from.getTime(), to: range.to.getTime() }))
    .filter((range) => range.from < range.to)
    .sort((a, b) => a.from - b.from);
  const joined: typeof sorted = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push(range);
  }
  return (from, to) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const next = joined[low];
    return next === undefined || next.from >= to;
  };
}
