import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "@/db/embedded/error-code";
import { ConfigError } from "@/lib/env";
import { hold } from "./hold";

/** A start that was just killed, or whose npm was, needs a moment to let go. */
const moment = { start: 5_000, server: 2_000 };

/** Makes sure of the port before anything slow, as no other start of this site may want it too. */
export async function claimPort(port: number) {
  const taken = new ConfigError(
    `Port ${port} is taken by another program: stop it, or choose another with PORT.`,
  );
  if (!(await hold(`port ${port}`, moment.start))) throw taken;
  const until = Date.now() + moment.server;
  while (!(await isFree(port))) {
    if (Date.now() > until) throw taken;
    await sleep(100);
  }
}

/** Asked the way Next will: every address of this machine. */
async function isFree(port: number) {
  const server = createServer().listen(port);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = errorCode(error);
    if (code === "EADDRINUSE") return false;
    throw new ConfigError(
      `PORT can't be used: this user may not listen on ${port} (${code}); choose one above 1023.`,
      { cause: error },
    );
  }
  server.close();
  await once(server, "close");
  return true;
}
