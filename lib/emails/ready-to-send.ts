import type { Database } from "@/db/client";
import { openContact } from "@/lib/bookings/sealed";
import type { Keys } from "@/lib/crypto/keys";
import type { ClaimedEmail } from "./claim";
import { compose } from "./compose";
import { type BookingFacts, bookingFacts, letterAbout } from "./letter";
import { addressOfCoach } from "./letterhead";
import { openSignIn } from "./sign-in-payload";
import { stillTrue } from "./wanted";

type Ready = { to: string; subject: string; text: string };
type Asked = { db: Database; keys: Keys; email: ClaimedEmail; coachZone: string; now: Date };

/** The message as it would go out now; null when nobody wants it any more. */
export async function readyToSend(asked: Asked): Promise<Ready | null> {
  return asked.email.kind === "coach_sign_in" ? signIn(asked) : aboutBooking(asked);
}

function signIn({ keys, email, now }: Asked): Ready | null {
  if (!email.payload) return null;
  const { address, link, expires } = openSignIn(keys, email.id, email.payload);
  if (expires <= now) return null;
  return { to: address, ...compose({ kind: "coach_sign_in", link }) };
}

async function aboutBooking({ db, keys, email, coachZone, now }: Asked): Promise<Ready | null> {
  const { kind, sequence, bookingId } = email;
  const booking = bookingId ? await bookingFacts(db, bookingId) : null;
  if (!booking || kind === "coach_sign_in") return null;
  if (!stillTrue({ kind, sequence, booking, now })) return null;
  // The choice of contact is read here and nowhere earlier: it may have changed since.
  const to = kind === "coach_requested" ? await addressOfCoach(db) : addressOfClient(keys, booking);
  return to ? { to, ...compose(letterAbout(kind, booking, keys, coachZone)) } : null;
}

/** Where this client said we may write to; null for every other choice. */
function addressOfClient(keys: Keys, { id, contact }: BookingFacts) {
  const choice = openContact(keys, id, contact);
  return choice.kind === "email" ? choice.address : null;
}
