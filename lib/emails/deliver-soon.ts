import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { env } from "@/lib/env";
import { afterAnswer } from "@/lib/jobs/after-answer";
import { deliverDueEmails } from "./deliver";
import { resendTransport } from "./transport";

/** For routes and actions that enqueued mail: nobody waits for it, and nobody waits a minute. */
export function deliverSoon() {
  afterAnswer("Mail", deliverNow);
}

export function deliverNow() {
  return deliverDueEmails({
    db: database(),
    keys: dataKeys(),
    transport: resendTransport(env()),
    now: new Date(),
  });
}
