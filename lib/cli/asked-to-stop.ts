import { readFileSync } from "node:fs";

/** Requests that are being answered get this long; those of a site whose starter was killed, less. */
const patience = { asked: 20_000, orphaned: 1_000 };

/**
 * Aborted by a signal, by the end of the terminal, or by the end of npm: `kill -9` on npm alone would
 * otherwise leave a site running that nobody sees. The reason is the patience left, in milliseconds.
 */
export function askedToStop(): AbortSignal {
  const asked = new AbortController();
  const stop = () => asked.abort(patience.asked);
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  if (process.env.npm_lifecycle_event) {
    const above = whoIsAbove();
    setInterval(() => {
      if (whoIsAbove() !== above) asked.abort(patience.orphaned);
    }, 200).unref();
  }
  return asked.signal;
}

/** Changes when npm is gone: our parent, or the parent of the `sh -c` that npm runs scripts through. */
function whoIsAbove() {
  const parent = process.ppid;
  if (process.platform !== "linux") return parent;
  try {
    const [, option] = readFileSync(`/proc/${parent}/cmdline`, "utf8").split("\0");
    if (option !== "-c") return parent;
    const status = readFileSync(`/proc/${parent}/status`, "utf8");
    return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
  } catch {
    return parent;
  }
}
