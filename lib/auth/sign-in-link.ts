import type { Executor } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { required } from "@/lib/env";
import { hashOfToken, newToken, signInAddress } from "./sign-in-token";

type Request = { db: Executor; email: string; siteUrl: string; now: Date; secret?: string };

const oneHour = 60 * 60 * 1000;

/**
 * A link for the terminal `npm start` runs in: no mail is needed to reach the desk for the first
 * time. It works once, for an hour, and only for an address that is a coach's.
 */
export async function createSignInLink(request: Request): Promise<string> {
  const { db, email, siteUrl, now, secret = required("AUTH_SECRET") } = request;
  const token = newToken();
  await db.insert(verificationTokens).values({
    identifier: email,
    token: hashOfToken(token, secret),
    expires: new Date(now.getTime() + oneHour),
  });
  return signInAddress({ siteUrl, email, token });
}
