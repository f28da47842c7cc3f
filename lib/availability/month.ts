import { Temporal } from "temporal-polyfill";
import { offsetStretches } from "@/lib/time/offsets";
import { startOfDay } from "@/lib/time/zone";

/** Dates are "2026-12-01" and months "2026-12", in the zone of whoever looks at them. */
export type MonthDay = { date: string; inMonth: boolean; slots: Date[] };

type MonthInput = { slots: readonly Date[]; zone: string; month: string };

/** The month's weeks from Monday, whole: the days of its neighbours that fill them hold their own slots. */
export function monthOfSlots({ slots, zone, month }: MonthInput): MonthDay[][] {
  const byDate = slotsByDate(slots, zone);
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = monday.add({ days: week * 7 + weekday }).toString();
      return { date, inMonth: date.startsWith(month), slots: byDate.get(date) ?? [] };
    }),
  );
}

/** The instants at which a month begins and ends in a zone. */
export function monthRange(month: string, zone: string): { from: Date; to: Date } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return {
    from: startOfDay(first.toString(), zone),
    to: startOfDay(first.add({ months: 1 }).toString(), zone),
  };
}

/** The nearest months before and after that hold a slot, for links that never lead to an empty page. */
export function neighbourMonths({ slots, zone, month }: MonthInput) {
  const months = monthsWithSlots(slots, zone);
  return {
    previous: months.findLast((other) => other < month) ?? null,
    next: months.find((other) => other > month) ?? null,
  };
}

/** The months that hold a slot, in order: the first is where a client's choice begins. */
export function monthsWithSlots(slots: readonly Date[], zone: string): string[] {
  return [...new Set([...slotsByDate(slots, zone).keys()].map((date) => date.slice(0, 7)))].sort();
}

/** Whether a text from an address names a month that can be shown. */
export function isMonth(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Slots, which come in order, by the date they fall on in the zone. */
function slotsByDate(slots: readonly Date[], zone: string): Map<string, Date[]> {
  const byDate = new Map<string, Date[]>();
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return byDate;
  const stretches = offsetStretches(zone, first.getTime(), last.getTime() + 1);
  for (const slot of slots) {
    const offset = stretches.find(({ to }) => slot.getTime() < to)?.offset ?? 0;
    const date = new Date(slot.getTime() + offset).toISOString().slice(0, 10);
    const sameDay = byDate.get(date);
    if (sameDay) sameDay.push(slot);
    else byDate.set(date, [slot]);
  }
  return byDate;
}
