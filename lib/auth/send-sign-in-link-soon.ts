import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { deliverNow } from "@/lib/emails/deliver-soon";
import { env, required } from "@/lib/env";
import { afterAnswer } from "@/lib/jobs/after-answer";
import { sendSignInLink } from "./send-sign-in-link";

/**
 * Everything that differs between a coach's address and any other happens once the answer is out:
 * neither its words nor the time it takes tell them apart.
 */
export function sendSignInLinkSoon(link: { email: string; token: string; expires: Date }) {
  afterAnswer("Sign-in link", async () => {
    const { queued } = await sendSignInLink({
      ...link,
      db: database(),
      keys: dataKeys(),
      siteUrl: env().SITE_URL,
      secret: required("AUTH_SECRET"),
      now: new Date(),
    });
    if (queued) await deliverNow();
  });
}
