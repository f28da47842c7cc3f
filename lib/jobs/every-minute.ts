import { describeFailure } from "./describe-failure";
import { runDueNow } from "./run-now";

// On globalThis: hot reload loads this file anew and would start a second clock.
const held = globalThis as typeof globalThis & { siteMinuteRun?: NodeJS.Timeout };

/** A long-running server does what is due by itself. The timer keeps no process alive. */
export function startMinuteRun(run: () => Promise<unknown> = runDueNow, every = 60_000) {
  clearInterval(held.siteMinuteRun);
  let running = false;
  held.siteMinuteRun = setInterval(() => {
    if (running) return;
    running = true;
    void logged(run).finally(() => {
      running = false;
    });
  }, every);
  held.siteMinuteRun.unref();
}

async function logged(run: () => Promise<unknown>) {
  try {
    await run();
  } catch (error) {
    console.error(`Due work: ${describeFailure(error)}`);
  }
}
