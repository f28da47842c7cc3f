import { readAddress } from "./address";
import { signIn } from "./config";

type Answer = { ok: true } | { ok: false; reason: "not_an_address" };

/** The same answer for a coach's address and for anybody else's. */
export async function requestSignIn(given: string): Promise<Answer> {
  const email = readAddress(given);
  if (!email) return { ok: false, reason: "not_an_address" };
  await signIn("email", { email, redirect: false, redirectTo: "/coach" });
  return { ok: true };
}
