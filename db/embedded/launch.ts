import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import type { Account } from "./account";
import { EmbeddedProblem } from "./problem";

const largestLog = 5_000_000;

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // The log may hold nothing a client wrote: no statements, no values of the rows concerned.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
  log_timezone: "UTC",
  timezone: "UTC",
};

export interface Launched {
  /** Undefined while it runs, then why it ended: `again` when a new try may do better. */
  ended(): Promise<{ again: boolean; reason: string } | undefined>;
}

/** Starts Postgres on `data`. Whether it answers is for the caller to find out. */
export async function launch(options: {
  data: string;
  log: string;
  postgres: string;
  account: Account;
  stale: number | undefined;
  port: number | undefined;
  extra: Record<string, string>;
}): Promise<Launched> {
  const { data, log, account, stale, extra } = options;
  const port = await freePort(options.port);
  const all = Object.entries({ ...settings, port, ...extra });
  const [program, args, how] = account.command(options.postgres, [
    "-D",
    data,
    ...all.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  const output = await open(log, size > largestLog ? "w" : "a", 0o600);
  const offset = (await output.stat()).size;
  const child = spawn(program, args, {
    ...how,
    cwd: "/",
    // A group of its own: Ctrl-C in the terminal must not reach it before the site has drained.
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
    env: environment(stale),
  });
  child.unref();
  await Promise.race([once(child, "spawn"), once(child, "error")]);
  await output.close();
  return { ended: () => ending(child, log, offset) };
}

/** None of the site's secrets, which anyone who may debug this user's processes could read there. */
function environment(stale: number | undefined): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, SYSTEMROOT } = process.env;
  // Postgres won't take over from a number that is alive again; a "grandparent" it passes over.
  return { NODE_ENV, PATH, SYSTEMROOT, ...(stale && { PG_GRANDPARENT_PID: String(stale) }) };
}

async function ending(child: ChildProcess, log: string, offset: number) {
  const runs = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  if (runs) return undefined;
  const said = (await readFile(log)).subarray(offset).toString();
  const reason = /^.*(?:FATAL|PANIC): {2}(.*)$/m.exec(said)?.[1] ?? said.trim().split("\n").at(-1);
  const again =
    /postmaster\.pid" already exists|pre-existing shared memory|could not create any TCP/.test(
      said,
    );
  return { again, reason: reason || `it ended with ${child.exitCode ?? child.signalCode}` };
}

/** `wanted` if it is free, else any. */
async function freePort(wanted = 0): Promise<number> {
  const socket = createServer().listen(wanted, "127.0.0.1");
  try {
    await once(socket, "listening");
  } catch (cause) {
    if (wanted) return await freePort();
    throw new EmbeddedProblem("There is no free port on 127.0.0.1 for the database.", { cause });
  }
  const address = socket.address();
  socket.close();
  await once(socket, "close");
  return address && typeof address === "object" ? address.port : await freePort();
}
