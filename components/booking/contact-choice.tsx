import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { TypedBooking } from "@/lib/bookings/answer";
import type { BookingErrors } from "@/lib/bookings/input";
import { Option } from "./option";

// A browser too old for :has() drops the whole rule, and shows every field.
const unlessChosen = "group-[:not(:has(input[name=contact]:checked))]:hidden";

/** The fields of a way that isn't chosen stay in the page, hidden by style alone: no script is needed. */
export function ContactChoice({ typed, errors }: { typed: TypedBooking; errors: BookingErrors }) {
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold" id="contact">
        May we contact you?
      </legend>
      <p className="text-quiet">
        You never have to be contacted. You can see everything about your appointment here, with the
        code you get.
      </p>
      {errors.contact && <FieldError>{errors.contact}</FieldError>}
      <Option
        defaultChecked={typed.contact === "none"}
        hint="Nothing is sent to you, ever."
        label="Don’t contact me"
        name="contact"
        type="radio"
        value="none"
      />
      <div className="group">
        <Option
          defaultChecked={typed.contact === "email"}
          hint="A few short, plain messages. They don’t say what this is about."
          label="By e-mail"
          name="contact"
          type="radio"
          value="email"
        />
        <div className={`pt-3 pl-9 ${unlessChosen}`}>
          <TextField
            error={errors.email}
            hint="Best is an address only you can open."
            label="E-mail address"
            name="email"
            defaultValue={typed.email}
            inputMode="email"
            maxLength={254}
          />
        </div>
      </div>
      <div className="group">
        <Option
          defaultChecked={typed.contact === "phone"}
          hint="Only in the ways and at the hours you name."
          label="By phone"
          name="contact"
          type="radio"
          value="phone"
        />
        <div className={`space-y-6 pt-3 pl-9 ${unlessChosen}`}>
          <PhoneFields errors={errors} typed={typed} />
        </div>
      </div>
    </fieldset>
  );
}

function PhoneFields({ typed, errors }: { typed: TypedBooking; errors: BookingErrors }) {
  return (
    <>
      <TextField
        error={errors.phone}
        label="Phone number"
        name="phone"
        defaultValue={typed.phone}
        inputMode="tel"
        maxLength={40}
      />
      <fieldset>
        <legend className="font-semibold" id="ways">
          What is safe?
        </legend>
        {errors.ways && <FieldError>{errors.ways}</FieldError>}
        <div className="mt-2 space-y-2">
          {ways.map(({ value, label }) => (
            <Option
              defaultChecked={typed.ways.includes(value)}
              key={value}
              label={label}
              name="ways"
              type="checkbox"
              value={value}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        error={errors.safeHours}
        hint="For example: weekdays after 18:00."
        label="Safe hours, if you like"
        name="safeHours"
        defaultValue={typed.safeHours}
        maxLength={200}
      />
      <TextField
        error={errors.word}
        hint="The coach says it first, so that both of you know who it is."
        label="A word to say, if you like"
        name="word"
        defaultValue={typed.word}
        maxLength={60}
      />
    </>
  );
}

const ways = [
  { value: "call", label: "Call me" },
  { value: "text", label: "Send me a text message" },
  { value: "voicemail", label: "Leave a voicemail" },
];
