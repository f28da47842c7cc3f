import { execFile, type SpawnOptions } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { EmbeddedProblem } from "./problem";

interface Owner {
  uid: number;
  gid: number;
}

/** Whom Postgres runs as, and how a program is started as them. */
export interface Account {
  owner?: Owner;
  command(program: string, args: string[]): [string, string[], SpawnOptions];
}

/**
 * Postgres refuses to run as root, so for root it runs as `nobody`, or as whoever the files in `data`
 * already belong to. Where that user can't enter the folders above (`/root`, a private temporary
 * folder) it keeps one capability of root's: passing them.
 */
export async function accountFor({ data, program }: { data: string; program: string }) {
  if (process.getuid?.() !== 0) return itself;
  const owner = await ownerOf(data);
  const closed = (await firstClosed(data, owner)) ?? (await firstClosed(program, owner));
  return closed ? passing(owner, closed) : switched(owner);
}

const itself: Account = { command: (program, args) => [program, args, {}] };

const switched = (owner: Owner): Account => ({
  owner,
  command: (program, args) => [program, args, owner],
});

async function passing(owner: Owner, closed: string): Promise<Account> {
  const how = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
  ];
  await promisify(execFile)("setpriv", [...how, "true"]).catch((cause) => {
    throw new EmbeddedProblem(
      `Postgres does not run as root, and the user it would run as can't enter ${closed}: open that folder with "chmod o+x ${closed}", set DATA_DIR to another place, or start as an ordinary user.`,
      { cause },
    );
  });
  return { owner, command: (program, args) => ["setpriv", [...how, program, ...args], {}] };
}

async function ownerOf(data: string): Promise<Owner> {
  const found = await stat(data).catch(() => undefined);
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  const users = await readFile("/etc/passwd", "utf8").catch(() => "");
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65534, gid: 65534 };
}

/** The first folder on the way to `path` that `owner` may not enter. */
async function firstClosed(path: string, owner: Owner): Promise<string | undefined> {
  const folder = dirname(path);
  if (folder === path) return undefined;
  const above = await firstClosed(folder, owner);
  if (above) return above;
  const { mode, uid, gid } = await stat(folder);
  const bits = uid === owner.uid ? mode >> 6 : gid === owner.gid ? mode >> 3 : mode;
  return bits & 1 ? undefined : folder;
}
