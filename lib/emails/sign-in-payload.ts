import { z } from "zod";
import { open, seal } from "@/lib/crypto/envelope";
import type { Keys } from "@/lib/crypto/keys";

const shape = z.object({ address: z.string(), link: z.string(), expires: z.coerce.date() });

type SignInPayload = z.infer<typeof shape>;

export function sealSignIn(keys: Keys, emailId: string, payload: SignInPayload): Buffer {
  return seal(keys, place(emailId), JSON.stringify(payload));
}

export function openSignIn(keys: Keys, emailId: string, sealed: Buffer): SignInPayload {
  return shape.parse(JSON.parse(open(keys, place(emailId), sealed)));
}

function place(row: string) {
  return { table: "emails", column: "payload", row };
}
