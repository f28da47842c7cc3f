import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Options = { dataDir: string; env?: Record<string, string> };

export type RunningSite = Awaited<ReturnType<typeof startRunningSite>>;

/** The site as people start it, on a free port, with no setting but those given. */
export async function startRunningSite({ dataDir, env = {} }: Options) {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...bare(dataDir), PORT: String(port), ...env },
  });
  const exit = once(child, "exit");
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      output += text;
      if (output.includes("Ctrl-C")) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(`The site did not start: ${output}`)));
  });
  await ready;
  const deskLink = /The desk is at\s+(\S+)/.exec(output)?.[1] ?? "";
  return {
    url: `http://localhost:${port}`,
    dataDir,
    deskLink,
    output: () => output,
    async stop() {
      child.kill("SIGTERM");
      await exit;
    },
  };
}

/** Runs one of the site's commands to its end, beside a running site or without one. */
export async function runCommand(args: string[], { dataDir, env = {} }: Options) {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...bare(dataDir), ...env },
  });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
  });
  const [code] = await once(child, "close");
  return { code: code as number, output };
}

export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "site-e2e-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** None of the settings of whoever runs the tests, and a server zone that is nobody's. */
function bare(dataDir: string) {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH,
    HOME,
    ...(TMPDIR && { TMPDIR }),
    NODE_ENV: "production" as const,
    TZ: "Pacific/Chatham",
    DATA_DIR: dataDir,
  };
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port was given");
  return address.port;
}
