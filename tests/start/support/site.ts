import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { chown, mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "@/lib/cli/next";
import { until } from "./until";

interface Options {
  dataDir?: string;
  port?: number;
  env?: Record<string, string>;
  /** Through npm, as people start it. */
  npm?: boolean;
  uid?: number | undefined;
}

export type Started = Awaited<ReturnType<typeof startSite>>;

/** Starts the site in processes of its own; everything is gone when the test has finished. */
export async function startSite(options: Options = {}) {
  const { dataDir = await privateFolder(), port = await freePort(), npm = false } = options;
  const run = npm ? ["npm", "start"] : [process.execPath, "--import", "tsx", "lib/cli/start.ts"];
  return running(run, { ...options, dataDir, port });
}

/** Runs one of the tests' own commands, written like the site's. */
export async function runCommand(name: string, args: string[], dataDir: string) {
  const file = `tests/start/support/${name}.ts`;
  const command = running([process.execPath, "--import", "tsx", file, ...args], { dataDir });
  return { code: await command.exit, output: command.output() };
}

function running(run: string[], { dataDir, port, env, uid }: Options) {
  const [program = "", ...args] = run;
  const home = dataDir as string;
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid !== undefined && { uid, gid: uid }),
    env: { ...clean(), DATA_DIR: home, ...(port && { PORT: String(port) }), ...env },
  });
  let out = "";
  let errors = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const exit = once(child, "close").then(([code]) => code as number | null);
  onTestFinished(() => killAll(home));
  const address = `http://127.0.0.1:${port}`;
  return {
    child,
    dataDir: home,
    port: port as number,
    exit,
    output: () => out,
    errors: () => errors,
    get: (path: string) => fetch(address + path).then((answer) => answer.text()),
    async ready() {
      await Promise.race([until(() => out.includes("Ctrl-C")), exit]);
      if (!out.includes("Ctrl-C")) throw new Error(`It did not start: ${out}${errors}`);
    },
    async stop() {
      child.kill("SIGTERM");
      return await exit;
    },
  };
}

/** None of the settings of whoever runs the tests. */
function clean() {
  const { PATH, TMPDIR } = process.env;
  return { PATH, TMPDIR, HOME: tmpdir(), TZ: "Pacific/Chatham", NODE_ENV: "production" as const };
}

export async function privateFolder(owner?: number) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "site-start-")));
  if (owner !== undefined) await chown(folder, owner, owner);
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Every process that works on `folder`, by its command line or its environment. */
export function processesOf(folder: string) {
  const all = readdirSync("/proc").filter(
    (name) => /^\d+$/.test(name) && name !== `${process.pid}`,
  );
  return all.filter((pid) => `${told(pid, "cmdline")}${told(pid, "environ")}`.includes(folder));
}

function told(pid: string, file: string) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

export async function killAll(folder: string) {
  await until(() => {
    const pids = processesOf(folder);
    for (const pid of pids) kill(Number(pid));
    return pids.length === 0;
  });
}

export function kill(child: ChildProcess | number) {
  try {
    process.kill(typeof child === "number" ? child : (child.pid as number), "SIGKILL");
  } catch {
    // It was gone already.
  }
}

export async function freePort() {
  const socket = createServer().listen(0);
  await once(socket, "listening");
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, "close");
  return port;
}
