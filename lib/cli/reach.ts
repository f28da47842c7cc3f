import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { errorCode } from "@/db/embedded/error-code";
import { ConfigError } from "@/lib/env";

/** Proves that `url` leads to a database, or says in one sentence, without its password, why not. */
export async function reach(url: string, patience = 10_000) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await Promise.race([sql`SELECT 1`, silence(patience)]);
  } catch (cause) {
    const { host, port } = sql.options;
    const code = errorCode(cause);
    const reason = reasons[code] ?? `the database does not open (${code || String(cause)})`;
    const place = `${host.join()}:${port.join()}`;
    throw new ConfigError(`DATABASE_URL can't be used: ${reason.replace("{place}", place)}.`, {
      cause,
    });
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Some other program on that port may take the connection and never say a word. */
async function silence(patience: number): Promise<never> {
  await sleep(patience, undefined, { ref: false });
  throw Object.assign(new Error("No answer"), { code: "SILENCE" });
}

const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing answers at {place}",
  SILENCE: "no Postgres answers at {place}",
  ENOTFOUND: "there is no host of that name ({place})",
  EAI_AGAIN: "the name in {place} can't be looked up now",
  "28P01": "the database refuses the user or the password",
  "28000": "the database refuses the user",
  "3D000": "there is no database of that name",
};
