import { Button } from "@/components/ui/button";
import { BookingTime } from "./booking-time";
import { Said } from "./said";

type Request = {
  id: string;
  name: string;
  startsAt: Date;
  clientZone: string;
  serviceName: string;
  contactKind: "none" | "email" | "phone";
};

type Decide = (form: FormData) => Promise<void>;

type Props = {
  requests: Request[];
  zone: string;
  now: Date;
  said: string | undefined;
  confirm: Decide;
  decline: Decide;
};

const contacts = {
  none: "Don’t contact",
  email: "By e-mail",
  phone: "By phone, see details",
};

export function Requests({ requests, zone, now, said, confirm, decline }: Props) {
  return (
    <section aria-labelledby="waiting" className="mt-8">
      <h2 className="text-2xl" id="waiting">
        Waiting for you
      </h2>
      <Said what={said} />
      {requests.length === 0 && (
        <p className="mt-3 text-quiet">No request is waiting. New ones appear here.</p>
      )}
      <ul className="mt-4 space-y-4">
        {requests.map(({ id, name, startsAt, clientZone, serviceName, contactKind }) => (
          <li className="card rounded-card border border-line bg-raised p-5 sm:p-6" key={id}>
            <h3 className="text-xl">{name}</h3>
            <BookingTime at={startsAt} clientZone={clientZone} zone={zone} />
            <p className="mt-1 text-quiet">
              {serviceName}. {contacts[contactKind]}.
            </p>
            <form action={confirm} className="mt-4 flex flex-wrap gap-3">
              <input name="booking" type="hidden" value={id} />
              {startsAt > now && <Button type="submit">Confirm</Button>}
              <Button formAction={decline} look="quiet" type="submit">
                Decline
              </Button>
              <a
                className="inline-flex min-h-11 items-center px-3 font-semibold text-sage"
                href={`/coach/bookings/${id}`}
              >
                Details
              </a>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
