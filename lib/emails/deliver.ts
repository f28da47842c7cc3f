import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "@/db/client";
import type { Keys } from "@/lib/crypto/keys";
import { describeFailure } from "@/lib/jobs/describe-failure";
import { nextPause } from "./backoff";
import { type ClaimedEmail, claimEmail, settleEmail } from "./claim";
import { letterhead } from "./letterhead";
import { readyToSend } from "./ready-to-send";
import type { Transport } from "./transport";

type Delivery = { db: Database; keys: Keys; transport: Transport | null; now: Date };
type Worker = Delivery & { transport: Transport; head: Awaited<ReturnType<typeof letterhead>> };
/** `trouble` is theirs, not the message's: seconds they asked for, 0 when they named none. */
type Outcome = { is: "sent" | "withdrawn" | "postponed" | "failed"; trouble?: number };

/** Ends a run that more and more mail keeps alive; the next minute's takes over. */
const perRun = 500;
/** After so many in a row the line is down: the rest would only use up its tries. */
const troublesAtMost = 3;
const longestWait = 5;

/** Any number of these may run at once, in any number of servers. */
export async function deliverDueEmails(delivery: Delivery): Promise<Record<Outcome["is"], number>> {
  const counts = { sent: 0, withdrawn: 0, postponed: 0, failed: 0 };
  const { db, transport, now } = delivery;
  if (!transport) return counts;

  const worker = { ...delivery, transport, head: await letterhead(db) };
  let troubles = 0;
  for (let taken = 0; taken < perRun; taken++) {
    const email = await claimEmail(db, now);
    if (!email) break;
    const { is, trouble } = await deliverOne(worker, email);
    counts[is]++;
    troubles = trouble === undefined ? 0 : troubles + 1;
    const wait = trouble ?? 0;
    if (troubles === troublesAtMost || wait > longestWait) break;
    if (wait > 0) await pause(wait * 1000);
  }
  return counts;
}

async function deliverOne(worker: Worker, email: ClaimedEmail): Promise<Outcome> {
  const { db, transport, head, now } = worker;
  const ready = await prepare(worker, email);
  if (ready === "unwanted") {
    await settleEmail(db, email, { status: "withdrawn" });
    return { is: "withdrawn" };
  }
  if ("problem" in ready) return later(worker, email, ready.problem);

  const answer = await transport({ id: email.id, senderName: head.senderName, ...ready });
  if (answer.ok) {
    await settleEmail(db, email, { status: "sent", resendId: answer.resendId, sentAt: now });
    return { is: "sent" };
  }
  if (answer.heals) {
    const trouble = answer.retryAfterSeconds ?? 0;
    return { ...(await later(worker, email, answer.reason, trouble)), trouble };
  }
  await settleEmail(db, email, { status: "failed", lastError: answer.reason });
  return { is: "failed" };
}

/** One message that can't be opened or written must not hold up the others. */
async function prepare({ db, keys, head, now }: Worker, email: ClaimedEmail) {
  try {
    return (await readyToSend({ db, keys, email, coachZone: head.coachZone, now })) ?? "unwanted";
  } catch (error) {
    return { problem: `It could not be written: ${describeFailure(error)}.` };
  }
}

async function later(
  { db, now }: Worker,
  email: ClaimedEmail,
  reason: string,
  retryAfterSeconds = 0,
): Promise<Outcome> {
  const { attempts } = email;
  const wait = nextPause({ attempts, retryAfterSeconds, random: Math.random() });
  if (wait === null) {
    await settleEmail(db, email, { status: "failed", lastError: reason });
    return { is: "failed" };
  }
  const dueAt = new Date(now.getTime() + wait);
  await settleEmail(db, email, { status: "queued", lastError: reason, dueAt });
  return { is: "postponed" };
}
