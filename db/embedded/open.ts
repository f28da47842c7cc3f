import { join } from "node:path";
import { acquire, ownerUrl } from "./acquire";
import { stop } from "./stop";

export interface EmbeddedOptions {
  /** An existing folder, by its real path: `postgres/` and `postgres.log` are made in it. */
  home: string;
  passwords: { owner: string; site: string };
  /** Further Postgres settings. */
  settings?: Record<string, string>;
  /** The server is gone and did not come back. */
  onLost?: (cause: Error) => void;
}

export interface Embedded {
  /** The site's own database. */
  url: string;
  /** The whole server, as its owner. */
  ownerUrl: string;
  /** Ends this use. The last one to go stops the server. */
  close(): Promise<void>;
}

/** A real Postgres whose files are in `home`, shared by every process that opens it there. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { home, passwords, settings = {} } = options;
  const data = join(home, "postgres");
  const log = join(home, "postgres.log");
  let closing = false;

  const take = (port?: number) =>
    acquire({ data, log, password: passwords.owner, port, settings, onLost: recover });
  let held = take();
  const { lease, running } = await held;
  await lease.prepare(passwords.site);
  const { port } = running;

  // A server that died under the site comes back where it was, and the site's pool finds it there.
  function recover() {
    if (closing) return;
    held = held.then(async (before) => {
      await before.lease.end();
      return await take(port);
    });
    held.catch((cause: Error) => options.onLost?.(cause));
  }

  return {
    url: `postgres://site:${encodeURIComponent(passwords.site)}@127.0.0.1:${port}/site`,
    ownerUrl: ownerUrl(port, passwords.owner),
    async close() {
      closing = true;
      const last = await held.catch(() => undefined);
      if (!last) return;
      const alone = await last.lease.release().catch(() => false);
      if (alone) await stop(data, last.running.pid);
      await last.lease.end();
    },
  };
}
