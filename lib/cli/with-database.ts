import { closeDatabase } from "@/lib/database";
import { provide, readEnv } from "@/lib/env";
import { openSite } from "./open-site";

/**
 * What a command runs in: the site's database, migrated, beside a running server or without one, and
 * this process's settings filled in. The embedded server is stopped again by its last user.
 */
export async function withDatabase<Result>(
  work: (database: { url: string }) => Promise<Result>,
): Promise<Result> {
  const site = await openSite(readEnv());
  const close = async () => {
    await closeDatabase();
    await site.close();
  };
  const interrupted = () => void close().finally(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    provide(site.settings);
    return await work({ url: site.settings.DATABASE_URL });
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await close();
  }
}
