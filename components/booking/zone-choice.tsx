import { Button } from "@/components/ui/button";

type Props = {
  zone: string;
  zones: string[];
  month: string | null;
  day: string | undefined;
};

/** The zone is always in sight, since a wrong one means a missed appointment. */
export function ZoneChoice({ zone, zones, month, day }: Props) {
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <form className="mt-10 rounded-card bg-sun-wash p-5">
      <label className="block font-semibold" htmlFor="zone">
        Times are shown for
      </label>
      <div className="mt-2 flex flex-wrap gap-3">
        <select
          autoComplete="off"
          className="min-h-11 min-w-0 flex-1 rounded-lg border border-edge bg-raised px-3"
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
        <Button look="quiet" type="submit">
          Change zone
        </Button>
      </div>
    </form>
  );
}
