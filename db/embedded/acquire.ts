import { access } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { accountFor } from "./account";
import { findBinaries } from "./binaries";
import { errorCode } from "./error-code";
import { initialise } from "./initialise";
import { type Launched, launch } from "./launch";
import { type Lease, takeLease } from "./lease";
import { EmbeddedProblem } from "./problem";
import { findRunning, type Running } from "./running";

/** Long enough for Postgres to put itself right after a kill, short enough to be told about it. */
const patience = 120_000;

export interface Held {
  lease: Lease;
  running: Running;
}

/** A share in the Postgres of `data`: the one that runs there already, else one is started. */
export async function acquire(options: {
  data: string;
  log: string;
  password: string;
  port?: number;
  settings?: Record<string, string>;
  onLost: () => void;
}): Promise<Held> {
  const { data, log, password, onLost } = options;
  const { initdb, postgres } = await findBinaries();
  const account = await accountFor({ data, program: postgres });
  const until = Date.now() + patience;
  let launched: Launched | undefined;
  let reason = "";

  while (Date.now() < until) {
    const { running, stale } = await findRunning(data);
    const lease = running && (await takeLease(ownerUrl(running.port, password), onLost));
    if (lease) return { lease, running };

    const ended = await launched?.ended();
    if (ended && !ended.again) {
      throw new EmbeddedProblem(`The embedded Postgres did not start: ${ended.reason}.`);
    }
    if (ended) reason = ended.reason;
    if (!running && (!launched || ended)) {
      if (!(await isMade(data))) await initialise({ data, password, initdb, account });
      const { port, settings: extra = {} } = options;
      launched = await launch({ data, log, postgres, account, stale, port, extra });
    }
    await sleep(40);
  }
  throw new EmbeddedProblem(
    `The embedded Postgres did not answer within two minutes; ${log} says why${reason && `: ${reason}`}.`,
  );
}

export function ownerUrl(port: number, password: string) {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

async function isMade(data: string) {
  try {
    await access(join(data, "PG_VERSION"));
    return true;
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return false;
    throw new EmbeddedProblem(`${data} belongs to another user: start as that user.`, { cause });
  }
}
