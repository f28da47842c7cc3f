import type { Executor } from "@/db/client";
import type { Coach } from "@/lib/auth/coach";
import type { Keys } from "@/lib/crypto/keys";
import { failedEmails } from "@/lib/emails/failed";
import { practice } from "@/lib/settings/queries";
import { upcomingBookings, waitingRequests } from "./queries";

/** What the coach needs to see first: what waits for her, what comes, and what went wrong. */
export async function today(
  db: Executor,
  { coach, keys, now }: { coach: Coach; keys: Keys; now: Date },
) {
  const [{ zone }, waiting, upcoming, failedMail] = await Promise.all([
    practice(db),
    waitingRequests(db, { coach, keys }),
    upcomingBookings(db, { coach, keys, now }),
    failedEmails(db, { coach }),
  ]);
  return { zone, waiting, upcoming, failedMail };
}
