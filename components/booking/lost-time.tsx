import { Button, ButtonLink } from "@/components/ui/button";
import type { TypedBooking } from "@/lib/bookings/answer";
import { formatBothClocks, formatDay, formatZone } from "@/lib/time/format";
import { Kept } from "./kept";
import { Option } from "./option";

type Props = { nearest: Date[]; typed: TypedBooking; service: string };

/** Someone else was faster: nothing typed is lost, and the nearest free times are one press away. */
export function LostTime({ nearest, typed, service }: Props) {
  const [first] = nearest;
  return (
    <>
      <div role="alert">
        <h1 className="text-3xl">That time was just taken</h1>
        <p className="mt-4 text-lg">Everything you typed is still here.</p>
      </div>
      <Kept except={first ? ["at"] : []} typed={typed} />
      {first ? (
        <fieldset className="mt-6 space-y-3">
          <legend className="font-semibold">The nearest free times</legend>
          <p className="text-quiet">{formatZone(typed.zone, first)}</p>
          {nearest.map((slot, index) => (
            <Option
              defaultChecked={index === 0}
              key={slot.toISOString()}
              label={`${formatDay(slot, typed.zone)}, ${formatBothClocks(slot, typed.zone)}`}
              name="at"
              type="radio"
              value={slot.toISOString()}
            />
          ))}
          <Button className="mt-3" name="press" type="submit" value="check">
            Take this time and check
          </Button>
        </fieldset>
      ) : (
        <>
          <p className="mt-6">No other time is free at the moment.</p>
          <ButtonLink className="mt-4" href={`/book/${service}`} look="quiet">
            Look again
          </ButtonLink>
        </>
      )}
    </>
  );
}
