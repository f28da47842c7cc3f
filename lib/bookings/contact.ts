import { z } from "zod";

const words = (max: number, what: string) =>
  z
    .string()
    .transform(onOneLine)
    .pipe(z.string().max(max, `Make ${what} shorter: at most ${max} characters.`));

const optional = (max: number, what: string) =>
  words(max, what)
    .transform((text) => (text === "" ? undefined : text))
    .optional();

export const contactWays = ["call", "text", "voicemail"] as const;

/** How a client may be reached, chosen anew with every booking. `none` is the default. */
export const contact = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("none") }),
    z.object({
      kind: z.literal("email"),
      address: z
        .string()
        .trim()
        .max(254, "Check the e-mail address: it is too long.")
        .pipe(z.email("Write the whole e-mail address, or choose not to be contacted.")),
    }),
    z.object({
      kind: z.literal("phone"),
      number: words(40, "the phone number").pipe(
        z
          .string()
          .regex(
            /^(?=(?:\D*\d){5})[+()\d\s./-]+$/,
            "Write the phone number in digits, or choose not to be contacted.",
          ),
      ),
      ways: z
        .array(z.enum(contactWays, "Choose among call, text and voicemail."))
        .min(1, "Choose at least one: call, text or voicemail.")
        .transform((ways) => contactWays.filter((way) => ways.includes(way))),
      safeHours: optional(200, "the safe hours"),
      word: optional(60, "the word"),
    }),
  ],
  { error: "Choose whether and how we may contact you." },
);

export type Contact = z.infer<typeof contact>;

/** A control character or line break would otherwise travel into lists and mail headers. */
export function onOneLine(text: string): string {
  // Invisible signs go too, but for the joiner that holds some scripts and pictures together.
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/(?!\u200D)\p{Cf}/gu, "")
    .trim();
}
