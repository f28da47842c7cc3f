import { openEmbedded } from "@/db/embedded/open";
import { migrate } from "@/db/migrate";
import { parseKeys } from "@/lib/crypto/keys";
import { ConfigError, type Env } from "@/lib/env";
import { openDataDir } from "./data-dir";
import { reach } from "./reach";
import { keptSecrets } from "./secrets";

/** A migrated database and the settings that go with it, for as long as the command runs. */
export interface Site {
  embedded: boolean;
  /** Everything a process that works on this site needs in its environment. */
  settings: { DATABASE_URL: string; DATA_DIR: string } & Record<SecretName, string>;
  close(): Promise<void>;
}

const secretNames = ["AUTH_SECRET", "DATA_KEYS", "CRON_SECRET"] as const;
type SecretName = (typeof secretNames)[number];

/** The database DATABASE_URL names, else the embedded one under DATA_DIR, beside whoever uses it. */
export async function openSite(env: Env, onLost?: (cause: Error) => void): Promise<Site> {
  return env.DATABASE_URL ? await openGiven(env, env.DATABASE_URL) : await openOwn(env, onLost);
}

async function openGiven(env: Env, url: string): Promise<Site> {
  const secrets = secretsOf((name) => {
    const given = env[name];
    if (given) return given;
    throw new ConfigError(`${name} is not set: with DATABASE_URL it has to be.`);
  });
  const dataDir = await openDataDir(env.DATA_DIR);
  await reach(url);
  await migrate(url).catch((cause) => {
    throw new ConfigError(
      `DATABASE_URL can't be used: its tables can't be made ready (${deepest(cause)}).`,
      { cause },
    );
  });
  return {
    embedded: false,
    settings: { ...secrets, DATABASE_URL: url, DATA_DIR: dataDir },
    close: async () => {},
  };
}

async function openOwn(env: Env, onLost?: (cause: Error) => void): Promise<Site> {
  const home = await openDataDir(env.DATA_DIR);
  const kept = await keptSecrets({ dataDir: home, now: new Date() });
  const secrets = secretsOf((name) => env[name] ?? kept[name]);
  const passwords = { owner: kept.databaseOwnerPassword, site: kept.databaseSitePassword };
  const server = await openEmbedded({ home, passwords, ...(onLost && { onLost }) });
  try {
    await migrate(server.url);
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    embedded: true,
    settings: { ...secrets, DATABASE_URL: server.url, DATA_DIR: home },
    close: () => server.close(),
  };
}

function secretsOf(find: (name: SecretName) => string) {
  const found = Object.fromEntries(secretNames.map((name) => [name, find(name)]));
  const secrets = found as Record<SecretName, string>;
  try {
    parseKeys(secrets.DATA_KEYS);
  } catch (cause) {
    throw new ConfigError((cause as Error).message, { cause });
  }
  return secrets;
}

function deepest(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? deepest(error.cause) : error.message;
}
