import { Button } from "@/components/ui/button";
import { ChosenTime } from "./chosen-time";

type Props = {
  status: "requested" | "confirmed" | "declined";
  startsAt: Date;
  zone: string;
  name: string;
  heldAs: string;
  joining: string;
  contact: { kind: "none" | "email" | "phone" };
  close: () => Promise<void>;
};

const states = {
  requested: {
    title: "Your request is with the coach",
    text: "The time is held for you. Look here again for the answer.",
  },
  confirmed: { title: "Your appointment is confirmed", text: "" },
  declined: {
    title: "The coach can’t take this time",
    text: "This says nothing about you. You can ask for another time.",
  },
};

const contacts = {
  none: "We won’t contact you.",
  email: "We send you short messages by e-mail.",
  phone: "We may reach you by phone, only in the ways you named.",
};

export function Appointment({
  status,
  startsAt,
  zone,
  name,
  heldAs,
  joining,
  contact,
  close,
}: Props) {
  const { title, text } = states[status];
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <div className="mt-6">
        <ChosenTime at={startsAt} zone={zone} />
      </div>
      <p className="mt-6">
        {name}. {heldAs}
      </p>
      <p className="mt-2 text-quiet">{contacts[contact.kind]}</p>
      {text && <p className="mt-6">{text}</p>}
      {joining && (
        <section className="mt-8">
          <h2 className="text-2xl">How we meet</h2>
          <p className="mt-2 whitespace-pre-line">{joining}</p>
        </section>
      )}
      {status === "declined" && (
        <p className="mt-2">
          <a className="inline-flex min-h-11 items-center font-semibold text-sage" href="/book">
            See free times
          </a>
        </p>
      )}
      <form action={close} className="mt-10 border-line border-t pt-6">
        <p className="text-quiet">This page closes by itself after half an hour.</p>
        <Button className="mt-3" look="quiet" type="submit">
          Close now
        </Button>
      </form>
    </>
  );
}
