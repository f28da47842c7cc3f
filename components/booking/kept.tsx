import type { TypedBooking } from "@/lib/bookings/answer";

/** Carries what was typed through a screen that doesn't ask for it. */
export function Kept({ typed, except = [] }: { typed: TypedBooking; except?: string[] }) {
  return Object.entries(typed)
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .map((one) => <input key={`${name} ${one}`} name={name} type="hidden" value={one} />),
    );
}
