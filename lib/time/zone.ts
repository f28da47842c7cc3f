import { Temporal } from "temporal-polyfill";

/** The first instant of a calendar day ("2026-12-01") in a zone, midnight or not. */
export function startOfDay(date: string, zone: string): Date {
  const first = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  return new Date(first.epochMilliseconds);
}

/** Every zone this server knows, to choose from. */
export function allZones(): string[] {
  return Intl.supportedValuesOf("timeZone");
}
