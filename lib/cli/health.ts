import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "@/lib/env";

const longest = 90_000;

/** Waits until the site answers, its database included. */
export async function untilHealthy(port: number) {
  const until = Date.now() + longest;
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new ConfigError("The site was started but does not answer: its messages are above.");
}
