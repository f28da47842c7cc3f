import { fileURLToPath } from "node:url";
import { migrate as run } from "drizzle-orm/postgres-js/migrator";
import { openDatabase } from "./client";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Brings the database at `url` to this version's schema. Two at once take turns. */
export async function migrate(url: string) {
  const { db, sql, close } = openDatabase(url, { max: 1, name: "migrate", statementSeconds: 0 });
  try {
    await sql`SELECT pg_advisory_lock(hashtext('migrate'))`;
    await run(db, { migrationsFolder: folder });
  } finally {
    await close();
  }
}
