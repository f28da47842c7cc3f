import { createHash, timingSafeEqual } from "node:crypto";

/** Whether an Authorization header carries `secret`; the time it takes says nothing of how nearly. */
export function bearsSecret(header: string | null, secret: string | undefined): boolean {
  if (!header || !secret) return false;
  return timingSafeEqual(digest(header), digest(`Bearer ${secret}`));
}

const digest = (text: string) => createHash("sha256").update(text).digest();
