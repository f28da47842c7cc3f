import { Temporal } from "temporal-polyfill";

/** A stretch of time with one distance from UTC, all in milliseconds: wall = instant + offset. */
export type Stretch = { from: number; to: number; offset: number };

/**
 * The stretches that cover `[from, to)` in a zone, in order. The outermost reach to infinity, so
 * that a window which began before the range isn't cut at its edge.
 *
 * Temporal is asked once per clock change and not once per day: what follows is arithmetic.
 */
export function offsetStretches(zone: string, from: number, to: number): Stretch[] {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const stretches: Stretch[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    const end = next && next.epochMilliseconds < to ? next.epochMilliseconds : null;
    const offset = at.offsetNanoseconds / 1e6;
    stretches.push({ from: start, to: end ?? Number.POSITIVE_INFINITY, offset });
    if (!next || end === null) return stretches;
    start = end;
    at = next;
  }
}
