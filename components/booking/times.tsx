import { formatDay, formatTime, formatTwelveHours, formatZone } from "@/lib/time/format";

export function Times({ service, slots, zone }: { service: string; slots: Date[]; zone: string }) {
  const [first] = slots;
  if (!first) return null;
  return (
    <section aria-labelledby="times" className="mt-8 scroll-mt-24">
      <h2 className="text-2xl" id="times">
        {formatDay(first, zone)}
      </h2>
      <p className="mt-1 text-quiet">{formatZone(zone, first)}</p>
      <ul className="mt-4 grid grid-cols-3 gap-3 sm:grid-cols-4">
        {slots.map((slot) => (
          <li key={slot.toISOString()}>
            <a
              className="flex min-h-14 flex-col items-center justify-center rounded-lg border border-edge bg-raised font-semibold no-underline tabular-nums hover:border-sage hover:bg-sage-wash"
              href={`/book/${service}/details?${new URLSearchParams({ at: slot.toISOString(), zone })}`}
            >
              <span>{formatTime(slot, zone)}</span>
              <span className="font-normal text-quiet text-sm">
                {formatTwelveHours(slot, zone)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
