import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account";
import { errorCode } from "./error-code";
import { EmbeddedProblem } from "./problem";
import { isAlive } from "./process";

let made = 0;

/**
 * Makes a new Postgres folder at `data`. It grows beside its place and is moved there when whole, so
 * that a kill in the middle leaves nothing half made, and of two first starts one wins.
 */
export async function initialise(options: {
  data: string;
  password: string;
  initdb: string;
  account: Account;
}) {
  const { data, password, initdb, account } = options;
  await sweep(data);
  const place = `${data}.${process.pid}.${++made}.new`;
  const secret = join(place, "password");
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { mode: 0o700 });
  await writeFile(secret, password, { mode: 0o600 });
  if (account.owner) {
    await chown(place, account.owner.uid, account.owner.gid);
    await chown(secret, account.owner.uid, account.owner.gid);
  }
  await run(account, initdb, [
    `--pgdata=${join(place, "data")}`,
    "--username=postgres",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    // Unicode rules that are Postgres's own: the same order and case on every system.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ]);
  await rename(join(place, "data"), data).catch((error) => {
    if (!["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) throw error;
  });
  await rm(place, { recursive: true, force: true });
}

async function run(account: Account, initdb: string, list: string[]) {
  const [program, args, how] = account.command(initdb, list);
  const child = spawn(program, args, { ...how, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "close").catch((cause: Error) => {
    throw new EmbeddedProblem(
      `The embedded Postgres can't run on this system (${cause.message}): set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  });
  if (code === 0) return;
  const reason = /^initdb: error: (.*)$/m.exec(said)?.[1] ?? said.trim().split("\n").at(-1);
  throw new EmbeddedProblem(`The embedded Postgres can't make its files: ${reason}.`);
}

/** What killed starts left behind. */
async function sweep(data: string) {
  for (const name of await readdir(dirname(data))) {
    const pid = new RegExp(`^${basename(data)}\\.(\\d+)\\.\\d+\\.new$`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) {
      await rm(join(dirname(data), name), { recursive: true, force: true });
    }
  }
}
