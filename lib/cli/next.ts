import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The checkout this runs from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const bin = createRequire(import.meta.url).resolve("next/dist/bin/next");
const tie = new URL("./tied-to-parent.js", import.meta.url).href;

/**
 * Runs Next with `args`. It has a group of its own, so that Ctrl-C reaches it only through us, and
 * it can't outlive us.
 */
export function runNext(
  args: string[],
  env: Record<string, string | undefined>,
  output: "pipe" | "inherit",
) {
  return spawn(process.execPath, ["--import", tie, bin, ...args], {
    cwd: root,
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, TIED_TO_PARENT: "1" },
    // What goes wrong is always shown: a pipe that nobody reads would keep it in the server's memory.
    stdio: ["ignore", output, "inherit", "ipc"],
  });
}

/** Asks it to finish what it is doing, and ends it when that takes longer than `patience`. */
export async function finish(child: ChildProcess, patience: number) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => killGroup(child), patience);
  await ended;
  clearTimeout(timer);
}

function killGroup({ pid }: ChildProcess) {
  if (pid) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
}
