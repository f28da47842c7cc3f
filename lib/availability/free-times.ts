import type { Executor } from "@/db/client";
import { practice } from "@/lib/settings/queries";
import { isZone } from "@/lib/time/is-zone";
import { isMonth, type MonthDay, monthOfSlots, monthsWithSlots, neighbourMonths } from "./month";
import { availableSlots } from "./queries";
import { serviceBySlug } from "./services";

/** What an address asks for; anything in it may be missing or made up. */
type Asked = { month?: string; day?: string; zone?: string };

/**
 * The free times of a service, a month at a time, as a client reads them in their zone. Where the
 * address names no usable month, day or zone, the nearest free ones and the coach's zone are taken.
 * Null when there is no such service; `month` is null when nothing is free.
 */
export async function freeTimes(
  db: Executor,
  { slug, asked, now }: { slug: string; asked: Asked; now: Date },
) {
  const service = await serviceBySlug(db, slug);
  if (!service) return null;

  const zone = asked.zone && isZone(asked.zone) ? asked.zone : (await practice(db)).zone;
  const horizon = new Date(now.getTime() + service.horizonDays * 86_400_000);
  const slots = await availableSlots(db, { service, from: now, to: horizon, now });
  const months = monthsWithSlots(slots, zone);
  const wanted = asked.month && isMonth(asked.month) ? asked.month : null;
  const month = months.find((one) => one === wanted) ?? months[0] ?? null;
  if (!month) return { zone, month, weeks: [], day: null, previous: null, next: null };

  const weeks = monthOfSlots({ slots, zone, month });
  return {
    zone,
    month,
    weeks,
    day: dayToShow(weeks, asked.day),
    ...neighbourMonths({ slots, zone, month }),
  };
}

function dayToShow(weeks: MonthDay[][], asked: string | undefined): MonthDay | null {
  const free = weeks.flat().filter(({ inMonth, slots }) => inMonth && slots.length > 0);
  return free.find(({ date }) => date === asked) ?? free[0] ?? null;
}
