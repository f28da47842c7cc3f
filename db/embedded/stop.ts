import { setTimeout as sleep } from "node:timers/promises";
import { isPostgresOf } from "./running";

/** Ends the server at once but cleanly: what was committed is kept, what runs is rolled back. */
export async function stop(data: string, pid: number) {
  process.kill(pid, "SIGINT");
  while (await isPostgresOf(data, pid)) await sleep(25);
}
