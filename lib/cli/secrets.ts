import { randomBytes } from "node:crypto";
import { access, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { errorCode } from "@/db/embedded/error-code";
import { ConfigError } from "@/lib/env";

const schema = z.object({
  AUTH_SECRET: z.string(),
  DATA_KEYS: z.string(),
  CRON_SECRET: z.string(),
  databaseOwnerPassword: z.string(),
  databaseSitePassword: z.string(),
});

export type Secrets = z.infer<typeof schema>;

/** What the embedded database and its site need to keep secret: made once, kept beside it. */
export async function keptSecrets({ dataDir, now }: { dataDir: string; now: Date }) {
  const file = join(dataDir, "secrets.json");
  try {
    if (await exists(file)) return await read(file);
    // New keys would open nothing in a database that is there already.
    if (!(await exists(join(dataDir, "postgres")))) return await make(file, now);
  } catch (cause) {
    const reason = errorCode(cause) || "it does not hold what it should";
    throw new ConfigError(`${file} can't be used: ${reason}.`, { cause });
  }
  throw new ConfigError(
    `${file} is missing, and the database beside it can't be opened without it: put it back.`,
  );
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function read(file: string): Promise<Secrets> {
  return schema.parse(JSON.parse(await readFile(file, "utf8")));
}

/** Written whole under another name first; of two that make it at once, the first one's stands. */
async function make(file: string, now: Date) {
  const own = `${file}.${process.pid}.new`;
  await writeFile(own, JSON.stringify(fresh(now), null, 2), { mode: 0o600 });
  await link(own, file).catch((error) => {
    if (errorCode(error) !== "EEXIST") throw error;
  });
  await rm(own);
  return await read(file);
}

function fresh(now: Date): Secrets {
  const month = now.toISOString().slice(0, 7);
  return {
    AUTH_SECRET: random(),
    DATA_KEYS: `hash:${random()},${month}:${random()}`,
    CRON_SECRET: random(),
    databaseOwnerPassword: random(),
    databaseSitePassword: random(),
  };
}

const random = () => randomBytes(32).toString("base64");
