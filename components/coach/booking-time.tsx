import { formatBothClocks, formatDay, formatZone } from "@/lib/time/format";

/** In the coach's zone, with the client's own time beside it where the two differ. */
export function BookingTime({
  at,
  zone,
  clientZone,
}: {
  at: Date;
  zone: string;
  clientZone: string;
}) {
  const here = `${formatDay(at, zone)}, ${formatBothClocks(at, zone)}`;
  const there = `${formatDay(at, clientZone)}, ${formatBothClocks(at, clientZone)}`;
  return (
    <p className="mt-1">
      <span className="font-semibold">{here}</span>
      {here !== there && (
        <span className="block text-quiet">
          For the client: {there} ({formatZone(clientZone, at)})
        </span>
      )}
    </p>
  );
}
