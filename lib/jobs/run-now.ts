import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { resendTransport } from "@/lib/emails/transport";
import { env } from "@/lib/env";
import { runDue } from "./run-due";

/** `runDue` with this process's database, keys, mail and clock. */
export function runDueNow() {
  return runDue({
    db: database(),
    keys: dataKeys(),
    transport: resendTransport(env()),
    now: new Date(),
  });
}
