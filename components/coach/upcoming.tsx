import { BookingTime } from "./booking-time";
import { contactRules } from "./safe-contact";

type Booking = {
  id: string;
  name: string;
  startsAt: Date;
  clientZone: string;
  contactKind: keyof typeof contactRules;
};

export function Upcoming({ bookings, zone }: { bookings: Booking[]; zone: string }) {
  return (
    <section aria-labelledby="upcoming" className="mt-14">
      <h2 className="text-2xl" id="upcoming">
        Coming up
      </h2>
      {bookings.length === 0 && (
        <p className="mt-3 text-quiet">Nothing is confirmed yet. Confirmed sessions appear here.</p>
      )}
      <ul className="mt-4">
        {bookings.map(({ id, name, startsAt, clientZone, contactKind }) => (
          <li className="border-line border-t py-4" key={id}>
            <a className="wrap-anywhere font-semibold text-lg" href={`/coach/bookings/${id}`}>
              {name}
            </a>
            <BookingTime at={startsAt} clientZone={clientZone} zone={zone} />
            <p className="mt-1 text-quiet">{contactRules[contactKind]}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
