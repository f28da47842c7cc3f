import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Makes every rendered page old, and says so to running servers, when the transaction commits. Call
 * it last: from here to the commit other writers of pages wait.
 */
export async function pagesChanged(tx: Transaction) {
  await tx.execute(sql`
    WITH changed AS (
      INSERT INTO page_generation (id, value) VALUES (1, gen_random_uuid())
      ON CONFLICT (id) DO UPDATE SET value = excluded.value
      RETURNING value
    )
    SELECT pg_notify('pages', value::text) FROM changed`);
}
