import { Button } from "@/components/ui/button";
import { formatZone } from "@/lib/time/format";

type Props = {
  zone: string;
  zones: string[];
  now: Date;
  month: string | null;
  day: string | undefined;
};

/** The zone is always in sight, above the times, since a wrong one means a missed appointment. */
export function ZoneChoice({ zone, zones, now, month, day }: Props) {
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <details className="mb-8 rounded-card bg-sun-wash px-5 py-2">
      <summary className="min-h-11 cursor-pointer py-2.5">
        Times are in <strong className="font-semibold">{formatZone(zone, now)}</strong>.{" "}
        <span className="underline">Change</span>
      </summary>
      <form className="pb-4">
        <label className="block font-semibold" htmlFor="zone">
          Your time zone
        </label>
        <div className="mt-2 flex flex-col gap-3 sm:flex-row">
          <select
            autoComplete="off"
            className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-raised px-3"
            defaultValue={zone}
            id="zone"
            key={zone}
            name="zone"
          >
            {listed.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll("_", " ")}
              </option>
            ))}
          </select>
          {month && <input name="month" type="hidden" value={month} />}
          {day && <input name="day" type="hidden" value={day} />}
          <Button className="shrink-0" look="quiet" type="submit">
            Show times there
          </Button>
        </div>
      </form>
    </details>
  );
}
