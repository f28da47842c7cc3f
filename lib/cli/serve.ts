import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { ensureCoach } from "@/lib/auth/ensure-coach";
import { fillEmptyDatabase } from "@/lib/demo/fill";
import { ConfigError, provide } from "@/lib/env";
import { askedToStop } from "./asked-to-stop";
import { buildIfNeeded } from "./build";
import { claimDataDir, openDataDir } from "./data-dir";
import { untilHealthy } from "./health";
import { finish, runNext } from "./next";
import { openSite } from "./open-site";
import { claimPort } from "./port";
import { startupSettings } from "./startup-settings";
import { welcome } from "./welcome";

type Mode = "start" | "dev";

/** From an empty folder to a site that answers, and back to nothing running when asked to stop. */
export async function serve(mode: Mode) {
  const stop = askedToStop();
  try {
    await run(mode, stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

async function run(mode: Mode, stop: AbortSignal) {
  const env = startupSettings();
  await claimPort(env.PORT);
  await claimDataDir(await openDataDir(env.DATA_DIR));

  let onLost: ((cause: Error) => void) | undefined;
  const lost = new Promise<never>((_, reject) => {
    onLost = reject;
  });
  // Looked at only once the site runs; until then the next query finds out by itself.
  lost.catch(() => {});

  const site = await openSite(env, (cause) => onLost?.(cause));
  let next: ChildProcess | undefined;
  try {
    if (mode === "start") await buildIfNeeded(stop);
    stop.throwIfAborted();
    provide({ ...site.settings, PORT: String(env.PORT), SITE_URL: env.SITE_URL });
    await fillEmptyDatabase({
      url: site.settings.DATABASE_URL,
      demo: site.embedded && env.DEMO === "on",
      coachEmail: env.COACH_EMAIL,
      now: new Date(),
    });
    if (env.COACH_EMAIL) await ensureCoach(site.settings.DATABASE_URL, env.COACH_EMAIL);
    stop.throwIfAborted();

    next = runNext([mode, "-p", String(env.PORT)], modes[mode].env, modes[mode].output);
    next.stdout?.resume();
    const over = Promise.race([untilEnded(next), lost, once(stop, "abort")]);
    await Promise.race([untilHealthy(env.PORT), over]);
    stop.throwIfAborted();
    await welcome({ env, site });
    next.stdout?.pipe(process.stdout);
    await over;
  } finally {
    if (next) await finish(next, stop.aborted ? stop.reason : 0);
    await site.close();
  }
}

// The production server's own greeting is dropped: it names addresses that are not the site's.
const modes = {
  start: { env: { NODE_ENV: "production" }, output: "pipe" },
  dev: { env: { NODE_ENV: "development" }, output: "inherit" },
} as const;

async function untilEnded(next: ChildProcess) {
  const [code, signal] = await once(next, "exit");
  throw new ConfigError(`The site ended by itself (${signal ?? code}): its message is above.`);
}
