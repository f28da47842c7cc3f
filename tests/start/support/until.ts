import { setTimeout as sleep } from "node:timers/promises";

/** Looks again and again until it is so. The runner's own time limit ends a wait that is in vain. */
export async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await sleep(25);
}
