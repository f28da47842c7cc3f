import { Button } from "@/components/ui/button";
import { BookingTime } from "./booking-time";
import { contactRules } from "./safe-contact";
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
            <h3 className="wrap-anywhere text-xl">{name}</h3>
            <BookingTime at={startsAt} clientZone={clientZone} zone={zone} />
            <p className="mt-1 text-quiet">
              {serviceName}. {contactRules[contactKind]}.
            </p>
            <form action={confirm} className="mt-4 flex flex-wrap gap-3">
              <input name="booking" type="hidden" value={id} />
              {startsAt > now && (
                <Button aria-label={`Confirm ${name}`} type="submit">
                  Confirm
                </Button>
              )}
              <Button
                aria-label={`Decline ${name}`}
                formAction={decline}
                look="quiet"
                type="submit"
              >
                Decline
              </Button>
              <a
                aria-label={`Details of ${name}`}
                className="inline-flex min-h-11 items-center font-semibold text-sage sm:px-3"
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
