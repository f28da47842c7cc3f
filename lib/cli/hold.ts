import { createHash } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "@/db/embedded/error-code";

/**
 * Holds `what` for this process alone, on this machine. It is a listening local socket: the system
 * lets go of it whatever kills the process, and who waits for it sees it go. Undefined when somebody
 * else still has it after `wait` milliseconds.
 */
export async function hold(what: string, wait: number): Promise<(() => void) | undefined> {
  const address = addressOf(what);
  // Long enough to step into the place of one that is just gone.
  const until = Date.now() + Math.max(wait, 100);
  do {
    const release = await listen(address);
    if (release) return release;
  } while ((await goes(address, until - Date.now())) && Date.now() < until);
  return undefined;
}

/** Linux and Windows have names outside the file system; elsewhere a file stands for one. */
function addressOf(what: string) {
  const name = `quiet-room-${createHash("sha256").update(what).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), name);
}

async function listen(address: string) {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.unref());
    socket.on("error", () => {});
    socket.on("close", () => waiting.delete(socket));
  });
  try {
    await once(server.listen(address), "listening");
  } catch (error) {
    if (errorCode(error) === "EADDRINUSE") return undefined;
    throw error;
  }
  server.unref();
  return () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
}

/** Whether the holder let go within `wait` milliseconds. */
async function goes(address: string, wait: number) {
  const socket = connect(address).resume();
  try {
    return await new Promise<boolean>((resolve) => {
      setTimeout(resolve, Math.max(wait, 0), false).unref();
      socket.on("close", () => resolve(true));
      socket.on("error", ({ code }: NodeJS.ErrnoException) => {
        // A file whose process is gone.
        if (code === "ECONNREFUSED" && !address.startsWith("\0")) rmSync(address, { force: true });
        resolve(true);
      });
    });
  } finally {
    socket.destroy();
  }
}
