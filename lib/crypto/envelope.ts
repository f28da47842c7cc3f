import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Keys } from "./keys";

/** Where a value lives. It is bound to this place: moved to another row or column it doesn't open. */
export type Place = { table: string; column: string; row: string };

// [version 1][length of key id][key id][IV 12][tag 16][cipher text]
const version = 1;
const ivBytes = 12;
const tagBytes = 16;

/** Seals a text with AES-256-GCM under the current key and a random IV. */
export function seal(keys: Keys, place: Place, text: string): Buffer {
  const id = Buffer.from(keys.current.id, "ascii");
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keys.current.key, iv, { authTagLength: tagBytes });
  cipher.setAAD(associatedData(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([version, id.length]), id, iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made for this very place; throws when anything at all was changed. */
export function open(keys: Keys, place: Place, sealed: Buffer): string {
  const idLength = sealed[1] ?? 0;
  const ivAt = 2 + idLength;
  const tagAt = ivAt + ivBytes;
  const bodyAt = tagAt + tagBytes;
  if (sealed[0] !== version || sealed.length < bodyAt) throw unopenable(place);
  const key = keys.byId.get(sealed.toString("latin1", 2, ivAt));
  if (!key) throw unopenable(place, "its key is not among DATA_KEYS");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(ivAt, tagAt), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(sealed.subarray(tagAt, bodyAt));
  try {
    const text = decipher.update(sealed.subarray(bodyAt));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch (cause) {
    throw unopenable(place, "it was changed, or moved from another place", cause);
  }
}

function associatedData({ table, column, row }: Place): Buffer {
  return Buffer.from(`${table}.${column}:${row}`, "utf8");
}

function unopenable({ table, column }: Place, reason = "it is damaged", cause?: unknown) {
  return new Error(`A value of ${table}.${column} can't be opened: ${reason}.`, { cause });
}
