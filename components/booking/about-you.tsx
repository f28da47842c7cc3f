import { Button } from "@/components/ui/button";
import { Field, FieldError, inputLook } from "@/components/ui/field";
import type { TypedBooking } from "@/lib/bookings/answer";
import type { BookingErrors } from "@/lib/bookings/input";
import { ChosenTime } from "./chosen-time";
import { ContactChoice } from "./contact-choice";
import { Kept } from "./kept";
import { Step } from "./step";

type Props = { typed: TypedBooking; errors: BookingErrors; lengthMinutes: number | null };

// What is typed here must not come up when someone else starts typing on this device.
const unremembered = { autoComplete: "off", autoCorrect: "off", spellCheck: false } as const;

export function AboutYou({ typed, errors, lengthMinutes }: Props) {
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <>
      <Step number={3} title="About you" />
      <ChosenTime at={new Date(typed.at)} lengthMinutes={lengthMinutes} zone={typed.zone} />
      {hasErrors && (
        <p className="mt-6 font-semibold text-clay" role="alert">
          Something needs another look. What you typed is still here.
        </p>
      )}
      {(errors.at || errors.zone || errors.key) && (
        <FieldError>{errors.at ?? errors.zone ?? errors.key}</FieldError>
      )}
      <div className="mt-8 space-y-9">
        <Field
          error={errors.name}
          hint="So that the coach can greet you. It can be an invented one."
          label="A name to use"
          name="name"
        >
          {(field) => (
            <input
              {...field}
              {...unremembered}
              className={inputLook}
              defaultValue={typed.name}
              maxLength={80}
            />
          )}
        </Field>
        <ContactChoice errors={errors} typed={typed} />
        <Field
          error={errors.message}
          hint="If you like. Only the coach reads it. You can also just talk about it."
          label="Anything the coach should know"
          name="message"
        >
          {(field) => (
            <textarea
              {...field}
              {...unremembered}
              className={inputLook}
              defaultValue={typed.message}
              maxLength={2000}
              rows={5}
            />
          )}
        </Field>
      </div>
      <Kept except={fieldsHere} typed={typed} />
      <p className="mt-8 text-quiet">
        What you write is stored encrypted. On the next page you can check everything before it is
        sent.
      </p>
      <Button className="mt-4" name="press" type="submit" value="check">
        Check and go on
      </Button>
    </>
  );
}

const fieldsHere = ["name", "contact", "email", "phone", "ways", "safeHours", "word", "message"];
