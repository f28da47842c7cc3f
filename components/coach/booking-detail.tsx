import { Button } from "@/components/ui/button";
import { formatDay, formatTime } from "@/lib/time/format";
import { BookingTime } from "./booking-time";
import { type Contact, SafeContact } from "./safe-contact";

type Booking = {
  id: string;
  name: string;
  status: "requested" | "confirmed" | "declined";
  startsAt: Date;
  clientZone: string;
  serviceName: string;
  heldAs: string;
  contact: Contact;
  message: string | null;
  events: { kind: string; actor: string; at: Date }[];
};

type Decide = (form: FormData) => Promise<void>;
type Props = { booking: Booking; zone: string; now: Date; confirm: Decide; decline: Decide };

const states = { requested: "Waiting for you", confirmed: "Confirmed", declined: "Declined" };

export function BookingDetail({ booking, zone, now, confirm, decline }: Props) {
  const { id, name, status, startsAt, clientZone, serviceName, heldAs, contact, message, events } =
    booking;
  return (
    <>
      <p className="font-semibold text-clay">{states[status]}</p>
      <h1 className="wrap-anywhere mt-1 text-4xl">{name}</h1>
      <div className="mt-4 text-lg">
        <BookingTime at={startsAt} clientZone={clientZone} zone={zone} />
        <p className="mt-1 text-quiet">
          {serviceName}. Clients read: “{heldAs}”
        </p>
      </div>
      <SafeContact contact={contact} />
      {status === "requested" && (
        <form action={confirm} className="mt-6 flex flex-wrap gap-3">
          <input name="booking" type="hidden" value={id} />
          {startsAt > now && <Button type="submit">Confirm</Button>}
          <Button formAction={decline} look="quiet" type="submit">
            Decline
          </Button>
        </form>
      )}
      {message && (
        <section className="mt-10">
          <h2 className="text-2xl">What they wrote</h2>
          <p className="mt-3 max-w-prose whitespace-pre-line break-words">{message}</p>
        </section>
      )}
      <section className="mt-10">
        <h2 className="text-2xl">What happened</h2>
        <ol className="mt-3 space-y-1">
          {events.map(({ kind, actor, at }) => (
            <li key={`${kind} ${at.toISOString()}`}>
              {formatDay(at, zone)}, {formatTime(at, zone)}: {kind} by{" "}
              {actor === "coach" ? "you" : `the ${actor}`}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
