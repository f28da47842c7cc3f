import postgres from "postgres";
import { errorCode } from "./error-code";
import { EmbeddedProblem } from "./problem";

/** Everyone who uses the server holds this shared; who gets it alone is the last, and stops it. */
const users = 5_207_301;
const preparing = 5_207_302;

export interface Lease {
  /** Makes the site's own role and database, where they are missing. */
  prepare(sitePassword: string): Promise<void>;
  /** Gives up the share. True when nobody else has one, and nobody can get one any more. */
  release(): Promise<boolean>;
  end(): Promise<void>;
}

/** A share in the running server, or undefined when it isn't to be had just now. */
export async function takeLease(url: string, onLost: () => void): Promise<Lease | undefined> {
  let held = false;
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    // The locks live as long as this one connection: it must never be renewed.
    max_lifetime: null,
    idle_timeout: 0,
    onnotice: () => {},
    onclose: () => {
      if (held) onLost();
    },
    connection: { application_name: "lease" },
  });
  const end = async () => {
    held = false;
    await sql.end({ timeout: 1 });
  };
  try {
    const [row] = await sql`SELECT pg_try_advisory_lock_shared(${users}) AS taken`;
    held = row?.taken;
  } catch (error) {
    await end();
    if (errorCode(error) !== "28P01") return undefined;
    throw new EmbeddedProblem(
      "The embedded database does not take the password kept in secrets.json: put back the secrets.json that belongs to it.",
      { cause: error },
    );
  }
  if (!held) {
    await end();
    return undefined;
  }
  return {
    end,
    async prepare(password) {
      await sql`SELECT pg_advisory_lock(${preparing})`;
      const [role] = await sql`SELECT FROM pg_roles WHERE rolname = 'site'`;
      if (!role) await sql.unsafe(`CREATE ROLE site LOGIN PASSWORD '${quoted(password)}'`);
      const [database] = await sql`SELECT FROM pg_database WHERE datname = 'site'`;
      if (!database) await sql`CREATE DATABASE site OWNER site`;
      await sql`SELECT pg_advisory_unlock(${preparing})`;
    },
    async release() {
      held = false;
      await sql`SELECT pg_advisory_unlock_shared(${users})`;
      const [row] = await sql`SELECT pg_try_advisory_lock(${users}) AS last`;
      return row?.last === true;
    },
  };
}

const quoted = (text: string) => text.replaceAll("'", "''");
