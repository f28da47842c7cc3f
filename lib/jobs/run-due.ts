import type { Database } from "@/db/client";
import { eraseOldBookings } from "@/lib/bookings/erase-old";
import type { Keys } from "@/lib/crypto/keys";
import { deliverDueEmails } from "@/lib/emails/deliver";
import { eraseExpiredLinks } from "@/lib/emails/erase-expired-links";
import type { Transport } from "@/lib/emails/transport";

type Run = { db: Database; keys: Keys; transport: Transport | null; now: Date };

/** Everything that has come due, once. Running it twice, or in two places at once, does no harm. */
export async function runDue(run: Run) {
  const expiredLinks = await eraseExpiredLinks(run.db, run.now);
  const emails = await deliverDueEmails(run);
  // Last: however much there is to erase, mail doesn't wait for it.
  return { expiredLinks, emails, erasedBookings: await eraseOldBookings(run.db, run) };
}
