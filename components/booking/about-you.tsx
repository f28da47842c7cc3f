import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { TypedBooking } from "@/lib/bookings/answer";
import type { BookingErrors } from "@/lib/bookings/input";
import { isInstant } from "@/lib/time/instant";
import { isZone } from "@/lib/time/is-zone";
import { ChosenTime } from "./chosen-time";
import { ContactChoice } from "./contact-choice";
import { ErrorSummary } from "./error-summary";
import { Kept } from "./kept";
import { Step } from "./step";

type Props = {
  typed: TypedBooking;
  errors: BookingErrors;
  lengthMinutes: number | null;
  service: string;
  keepDays: number | null;
};

export function AboutYou({ typed, errors, lengthMinutes, service, keepDays }: Props) {
  return (
    <>
      <Step number={3} title="About you" />
      {isInstant(typed.at) && isZone(typed.zone) && (
        <ChosenTime at={new Date(typed.at)} lengthMinutes={lengthMinutes} zone={typed.zone} />
      )}
      <a
        className="mt-2 inline-flex min-h-11 items-center font-semibold text-sage"
        href={`/book/${service}?zone=${encodeURIComponent(typed.zone)}`}
      >
        Choose another time
      </a>
      <ErrorSummary errors={errors} />
      <div className="mt-8 space-y-9">
        <TextField
          error={errors.name}
          hint="So that the coach can greet you. It can be an invented one."
          label="A name to use"
          name="name"
          defaultValue={typed.name}
          maxLength={80}
        />
        <ContactChoice errors={errors} typed={typed} />
        <TextField
          error={errors.message}
          hint="If you like. Only the coach reads it. You can also just talk about it."
          label="Anything the coach should know"
          name="message"
          defaultValue={typed.message}
          maxLength={2000}
          rows={5}
        />
      </div>
      <Kept except={fieldsHere} typed={typed} />
      <p className="mt-8 text-quiet">
        What you write here is stored encrypted, and only the coach reads it.
        {keepDays && ` It is erased ${keepDays} days after your last session.`} On the next page you
        can check everything before it is sent.
      </p>
      <Button className="mt-4" name="press" type="submit" value="check">
        Check and go on
      </Button>
    </>
  );
}

const fieldsHere = ["name", "contact", "email", "phone", "ways", "safeHours", "word", "message"];
