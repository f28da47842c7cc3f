import { formatBothClocks, formatDay, formatZone } from "@/lib/time/format";

type Props = { at: Date; zone: string; lengthMinutes?: number | null };

/** A time is never shown without its zone. */
export function ChosenTime({ at, zone, lengthMinutes }: Props) {
  return (
    <p className="rounded-card bg-sage-wash px-5 py-4">
      <strong className="block font-semibold text-lg">
        {formatDay(at, zone)}, {formatBothClocks(at, zone)}
      </strong>
      {formatZone(zone, at)}
      {lengthMinutes && `. ${lengthMinutes} minutes`}
    </p>
  );
}
