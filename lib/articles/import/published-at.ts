import { Temporal } from "temporal-polyfill";

/**
 * The instant a front matter's `publishedAt` means: a full instant as it is, a day or a wall time in
 * the coach's zone. Null when it is none of these.
 */
export function publishedInstant(written: string, zone: string): Date | null {
  const instant = attempt(() => Temporal.Instant.from(written));
  const wall = attempt(() =>
    Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant(),
  );
  const found = instant ?? wall;
  return found && new Date(found.epochMilliseconds);
}

function attempt<Result>(parse: () => Result): Result | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
