import type { emailKinds } from "@/db/schema";

type Kind = Exclude<(typeof emailKinds)[number], "coach_sign_in">;

/** The state of the booking each message speaks of. */
const speaksOf = {
  client_requested: "requested",
  client_confirmed: "confirmed",
  client_declined: "declined",
  coach_requested: "requested",
} as const satisfies Record<Kind, string>;

type Asked = {
  kind: Kind;
  /** The sequence the message was written for. */
  sequence: number;
  booking: { status: string; sequence: number; endsAt: Date };
  now: Date;
};

/** Whether what the message says is still true, and of use. Much can happen while it waits. */
export function stillTrue({ kind, sequence, booking, now }: Asked): boolean {
  return booking.status === speaksOf[kind] && booking.sequence === sequence && booking.endsAt > now;
}
