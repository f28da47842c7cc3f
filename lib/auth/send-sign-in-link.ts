import { randomUUID } from "node:crypto";
import { and, count, eq, gt, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { emails, users, verificationTokens } from "@/db/schema";
import type { Keys } from "@/lib/crypto/keys";
import { sealSignIn } from "@/lib/emails/sign-in-payload";
import { signInMinutes } from "./lifetime";
import { hashOfToken, signInAddress } from "./sign-in-token";

type Request = {
  db: Database;
  keys: Keys;
  email: string;
  token: string;
  expires: Date;
  siteUrl: string;
  secret: string;
  now: Date;
};

/**
 * Nobody can fill a coach's inbox by asking in her name. Letters are counted and not links that still
 * work: each start of the site prints one of those too, and must not lock her out.
 */
const mostLetters = 5;
const minutesBefore = (now: Date) => new Date(now.getTime() - signInMinutes * 60_000);

/** Token and mail in one transaction, for a coach's address; for any other, nothing. */
export async function sendSignInLink(request: Request): Promise<{ queued: boolean }> {
  const { db, keys, email, token, expires, siteUrl, secret, now } = request;
  return db.transaction(async (tx) => {
    // The lock makes requests for one address queue up, so that the count below holds.
    const [coach] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, email))
      .for("no key update");
    if (!coach) return { queued: false };

    await tx.delete(verificationTokens).where(lte(verificationTokens.expires, now));
    const [lately] = await tx
      .select({ letters: count() })
      .from(emails)
      .where(and(eq(emails.kind, "coach_sign_in"), gt(emails.createdAt, minutesBefore(now))));
    if ((lately?.letters ?? 0) >= mostLetters) return { queued: false };

    await tx
      .insert(verificationTokens)
      .values({ identifier: email, token: hashOfToken(token, secret), expires });
    const id = randomUUID();
    const link = signInAddress({ siteUrl, email, token });
    await tx.insert(emails).values({
      id,
      kind: "coach_sign_in",
      payload: sealSignIn(keys, id, { address: email, link, expires }),
      dueAt: now,
      createdAt: now,
    });
    return { queued: true };
  });
}
