import { createHmac, timingSafeEqual } from "node:crypto";
import type { Keys } from "./keys";

/** What a hash is for. One text hashed for two purposes gives two unrelated values. */
export type HashPurpose = "appointment code" | "code of a request" | "request key" | "client email";

/** HMAC-SHA-256 under the hash key: without that key nobody can try texts against a stolen table. */
export function keyedHash(keys: Keys, purpose: HashPurpose, text: string): Buffer {
  // No purpose holds a zero byte, so no purpose and text can be read as another pair.
  return createHmac("sha256", keys.hash).update(`${purpose}\0${text}`, "utf8").digest();
}

/** Compares without telling by its time how much was right. */
export function sameHash(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
