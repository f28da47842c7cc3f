import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { clients } from "@/db/schema";
import { keyedHash } from "@/lib/crypto/keyed-hash";
import type { Keys } from "@/lib/crypto/keys";

type Known = { keys: Keys; email: string | null; now: Date };

/** The person behind an e-mail address, the same one every time; someone new when none was given. */
export async function clientFor(tx: Transaction, { keys, email, now }: Known): Promise<string> {
  const emailHash = email === null ? null : keyedHash(keys, "client email", email.toLowerCase());
  const [client] = await tx
    .insert(clients)
    .values({ emailHash, createdAt: now })
    // Writes what is there already: DO NOTHING would return no row, and a second look could miss
    // one that is being written at this moment.
    .onConflictDoUpdate({ target: clients.emailHash, set: { emailHash: sql`excluded.email_hash` } })
    .returning({ id: clients.id });
  if (!client) throw new Error("A client was neither found nor made");
  return client.id;
}
