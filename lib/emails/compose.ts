import { signInMinutes } from "@/lib/auth/lifetime";
import { formatDay, formatTime, formatZone } from "@/lib/time/format";
import { neutral } from "./vocabulary";

type ToClient = {
  kind: "client_requested" | "client_confirmed" | "client_declined";
  startsAt: Date;
  zone: string;
  /** The service under its neutral name. */
  what: string;
};
type ToCoach = { kind: "coach_requested"; startsAt: Date; zone: string; initials: string };
type SignIn = { kind: "coach_sign_in"; link: string };

export type Letter = ToClient | ToCoach | SignIn;

/**
 * The words of a message. Whoever reads the inbox over a client's shoulder must learn nothing but
 * that there is an appointment: no name, no link, no note, and subjects nobody can edit.
 */
export function compose(letter: Letter): { subject: string; text: string } {
  switch (letter.kind) {
    case "client_requested":
      return {
        subject: "We have your request",
        text: paragraphs(
          "Hello,",
          "We have your request for this time:",
          appointment(letter),
          "It is not fixed yet. We will write to you again soon.",
          "If you did not ask for this, you can ignore this note.",
        ),
      };
    case "client_confirmed":
      return {
        subject: "Your appointment is confirmed",
        text: paragraphs("Hello,", "Your appointment is set for this time:", appointment(letter)),
      };
    case "client_declined":
      return {
        subject: "About your appointment request",
        text: paragraphs(
          "Hello,",
          "This time does not work, so it is not booked:",
          appointment(letter),
          "You are welcome to ask for another time.",
        ),
      };
    case "coach_requested":
      return {
        subject: "A new request",
        text: paragraphs(
          `${letter.initials} asks for this time:`,
          time(letter),
          "Sign in to answer.",
        ),
      };
    case "coach_sign_in":
      return {
        subject: "Your sign-in link",
        text: paragraphs(
          "Open this page and press the button:",
          letter.link,
          `The link works once, and for ${signInMinutes} minutes.`,
          "If you did not ask for it, you can ignore this note.",
        ),
      };
  }
}

/** "A. K." of "Ana Kovač". A name may be invented, or hold no letter at all. */
export function initialsOf(name: string): string {
  const words = [...name.matchAll(/(\p{L}\p{M}*)[\p{L}\p{M}]*/gu)].slice(0, 3);
  return words.map(([, letter = ""]) => `${letter.toUpperCase()}.`).join(" ") || "Someone";
}

function appointment({ what, ...when }: ToClient) {
  return `${neutral(what, "Appointment")}\n${time(when)}`;
}

function time({ startsAt, zone }: { startsAt: Date; zone: string }) {
  const clock = `${formatDay(startsAt, zone)}, ${formatTime(startsAt, zone)}`;
  return `${clock}\n${formatZone(zone, startsAt)}`;
}

function paragraphs(...parts: string[]) {
  return `${parts.join("\n\n")}\n`;
}
