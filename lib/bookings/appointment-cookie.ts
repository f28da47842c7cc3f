import { z } from "zod";
import { open, type Place, seal } from "@/lib/crypto/envelope";
import type { Keys } from "@/lib/crypto/keys";

export type OpenedAppointment = { bookingId: string; codeHash: Buffer; expiresAt: Date };

const place: Place = { table: "cookie", column: "appointment", row: "" };

const content = z.object({ id: z.string(), hash: z.string(), until: z.number() });

/** Sealed, so that a copied cookie names no booking and can't be made or stretched by its holder. */
export function sealAppointmentCookie(
  keys: Keys,
  { bookingId, codeHash, expiresAt }: OpenedAppointment,
): string {
  const hash = codeHash.toString("base64url");
  const text = JSON.stringify({ id: bookingId, hash, until: expiresAt.getTime() });
  return seal(keys, place, text).toString("base64url");
}

/** Null for anything that isn't a cookie of ours and still good. */
export function openAppointmentCookie(
  keys: Keys,
  value: string,
  now: Date,
): Omit<OpenedAppointment, "expiresAt"> | null {
  const text = opened(keys, value);
  if (text === null) return null;
  const { id, hash, until } = content.parse(JSON.parse(text));
  if (until <= now.getTime()) return null;
  return { bookingId: id, codeHash: Buffer.from(hash, "base64url") };
}

function opened(keys: Keys, value: string): string | null {
  try {
    return open(keys, place, Buffer.from(value, "base64url"));
  } catch {
    return null; // whoever sends a made-up cookie is treated as having none
  }
}
