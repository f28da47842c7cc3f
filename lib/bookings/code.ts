import { keyedHash } from "@/lib/crypto/keyed-hash";
import type { Keys } from "@/lib/crypto/keys";

/** 32 signs, five bits each: no 0 beside O, and of 1, I and L only the one that is shown as a capital. */
export const codeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const length = 16;
const groupLength = 4;
const wholeCode = new RegExp(`^[${codeAlphabet}]{${length}}$`, "i");

/**
 * The code of the booking a form asked for. Derived, not drawn: the same form sent twice shows the
 * same code, though the code itself is stored nowhere.
 */
export function codeForRequest(keys: Keys, requestKey: string): string {
  const digest = keyedHash(keys, "code of a request", requestKey);
  let rest = BigInt(`0x${digest.toString("hex")}`);
  let signs = "";
  while (signs.length < length) {
    signs += codeAlphabet[Number(rest & 31n)];
    rest >>= 5n;
  }
  return inGroups(signs);
}

/** A typed code as it was shown, whatever its case, spaces and hyphens; null when it can't be one. */
export function normaliseCode(typed: string): string | null {
  const signs = typed.replace(/[\s\p{Pd}_.]/gu, "");
  return wholeCode.test(signs) ? inGroups(signs.toUpperCase()) : null;
}

/** The first group, kept in the clear to find the row. */
export function codePrefix(code: string): string {
  return code.slice(0, groupLength);
}

/**
 * What is stored of a code. A keyed hash and not a slow one: the twelve hidden signs are random, so
 * there is no guessable word to slow a thief down for, and the key isn't in the table they stole.
 */
export function codeHash(keys: Keys, code: string): Buffer {
  return keyedHash(keys, "appointment code", code);
}

function inGroups(signs: string): string {
  return (signs.match(/.{4}/g) ?? []).join("-");
}
