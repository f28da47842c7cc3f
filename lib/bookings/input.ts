import { z } from "zod";
import { isInstant } from "@/lib/time/instant";
import { isZone } from "@/lib/time/is-zone";
import { contact, contactWays, onOneLine } from "./contact";

const bookingInput = z.object({
  name: z
    .string()
    .transform(onOneLine)
    .pipe(
      z
        .string()
        .min(1, "Write a name to use. It can be an invented one.")
        .max(80, "Make the name shorter: at most 80 characters."),
    ),
  contact,
  message: z
    .string()
    // A form sends two signs for each line break that the page counted as one.
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(2000, "Make the message shorter: at most 2,000 characters."))
    .transform((text) => (text === "" ? null : text)),
  zone: z.string().refine(isZone, "Choose your time zone from the list."),
  startsAt: z
    .string()
    .refine(isInstant, "Choose a day and a time.")
    .transform((text) => new Date(text)),
  requestKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22}$/, "This page is out of date. Open it again and choose a time."),
});

export type BookingInput = z.infer<typeof bookingInput>;

/** Names of the form's fields. `ways` comes once for each box ticked. */
export type BookingField =
  | "name"
  | "contact"
  | "email"
  | "phone"
  | "ways"
  | "safeHours"
  | "word"
  | "message"
  | "zone"
  | "at"
  | "key";

export type BookingErrors = Partial<Record<BookingField, string>>;

/** Reads a sent form: what to book, or one sentence for each field that needs another answer. */
export function readBookingForm(
  form: FormData,
): { ok: true; input: BookingInput } | { ok: false; errors: BookingErrors } {
  const typed = typedBooking(form);
  const parsed = bookingInput.safeParse({
    name: typed.name,
    contact: chosenContact(typed),
    message: typed.message,
    zone: typed.zone,
    startsAt: typed.at,
    requestKey: typed.key,
  });
  if (parsed.success) return { ok: true, input: parsed.data };

  const errors: BookingErrors = {};
  for (const { path, message } of parsed.error.issues) {
    errors[fieldAt(path)] ??= message;
  }
  return { ok: false, errors };
}

/** More than any field takes, and less than anyone could fill a log or a page with. */
const longest = 4000;

/** Everything as it was typed, to fill the form with again. */
export function typedBooking(form: FormData): Record<Exclude<BookingField, "ways">, string> & {
  ways: string[];
} {
  const text = (field: BookingField) => {
    const value = form.get(field);
    return typeof value === "string" ? value.slice(0, longest) : "";
  };
  return {
    name: text("name"),
    contact: text("contact") || "none",
    email: text("email"),
    phone: text("phone"),
    ways: form
      .getAll("ways")
      .filter((way) => typeof way === "string")
      .slice(0, contactWays.length),
    safeHours: text("safeHours"),
    word: text("word"),
    message: text("message"),
    zone: text("zone"),
    at: text("at"),
    key: text("key"),
  };
}

/** Only the fields of the chosen way: an address typed before choosing another is not kept. */
function chosenContact(typed: ReturnType<typeof typedBooking>) {
  if (typed.contact === "email") return { kind: "email", address: typed.email };
  if (typed.contact !== "phone") return { kind: typed.contact };
  const { phone, ways, safeHours, word } = typed;
  return { kind: "phone", number: phone, ways, safeHours, word };
}

function fieldAt([name, inside]: PropertyKey[]): BookingField {
  if (name === "startsAt") return "at";
  if (name === "requestKey") return "key";
  if (name !== "contact") return name as BookingField;
  if (inside === "address") return "email";
  if (inside === "number") return "phone";
  if (inside === "ways" || inside === "safeHours" || inside === "word") return inside;
  return "contact";
}
