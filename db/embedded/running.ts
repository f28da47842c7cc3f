import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { isAlive } from "./process";

export interface Running {
  pid: number;
  port: number;
}

/** The Postgres that has `data` open, whoever started it. `stale` is the number a dead one left. */
export async function findRunning(data: string): Promise<{ running?: Running; stale?: number }> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n").map(Number);
  if (!pid) return {};
  if (!(await isPostgresOf(data, pid))) return { stale: pid };
  return { running: { pid, port: port ?? 0 } };
}

/** A process number alone proves nothing: after a restart of the machine it may be anyone's. */
export async function isPostgresOf(data: string, pid: number) {
  if (process.platform === "win32") return isAlive(pid);
  const line = await commandLine(pid);
  return `${line} `.includes(` -D ${data} `);
}

async function commandLine(pid: number) {
  if (process.platform === "linux") {
    const text = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return text.replaceAll("\0", " ");
  }
  const command = ["-o", "command=", "-p", String(pid)];
  const listed = await promisify(execFile)("ps", command).catch(() => ({ stdout: "" }));
  return listed.stdout.trim();
}
