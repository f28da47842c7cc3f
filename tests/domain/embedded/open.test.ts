import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type EmbeddedOptions, openEmbedded } from "@/db/embedded/open";
import { findRunning } from "@/db/embedded/running";

// Each test makes a database server of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passwords = { owner: "owner's own: %/@", site: "site's own: %/@" };

async function emptyHome() {
  const home = await realpath(await mkdtemp(join(tmpdir(), "embedded-")));
  onTestFinished(() => rm(home, { recursive: true }));
  return home;
}

/** Made once and copied: making it anew takes Postgres a second or two. */
const made = await realpath(await mkdtemp(join(tmpdir(), "embedded-")));
beforeAll(async () => {
  const server = await openEmbedded({ home: made, passwords, settings: { fsync: "off" } });
  await server.close();
});
afterAll(() => rm(made, { recursive: true }));

async function madeHome() {
  const home = await emptyHome();
  await promisify(execFile)("cp", ["-a", join(made, "postgres"), home]);
  return home;
}

/** Opened for one test, which may close it earlier. */
async function open(home: string, options: Partial<EmbeddedOptions> = {}) {
  const server = await openEmbedded({ home, passwords, settings: { fsync: "off" }, ...options });
  const close = once(() => server.close());
  onTestFinished(close);
  return { ...server, close, pid: (await running(home))?.pid ?? 0 };
}

function once(work: () => Promise<void>) {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

const running = async (home: string) => (await findRunning(join(home, "postgres"))).running;

async function ask(url: string, query: string) {
  const sql = postgres(url, { max: 1 });
  try {
    return await sql.unsafe(query);
  } finally {
    await sql.end();
  }
}

test("two that open one folder share a server, and only the last to close stops it", async () => {
  const home = await emptyHome();
  const [one, two] = await Promise.all([open(home), open(home)]);
  expect(one.pid).toBe(two.pid);
  await ask(one.url, "CREATE TABLE kept AS SELECT 1 AS n");

  await one.close();
  expect(await ask(two.url, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  await two.close();
  expect(await running(home)).toBeUndefined();
  expect((await readdir(home)).toSorted()).toEqual(["postgres", "postgres.log"]);

  const again = await open(home);
  expect(await ask(again.url, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
});

test("the site's own role rules its database and nothing else", async () => {
  const { url } = await open(await madeHome());
  await ask(url, "CREATE EXTENSION btree_gist");
  const [role] = await ask(
    url,
    "SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user",
  );
  expect(role).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false });
  await expect(ask(url, "COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow("permission denied");
});

test("the log keeps nothing of what clients write", async () => {
  const home = await madeHome();
  const { url } = await open(home);
  await ask(url, "CREATE TABLE contacts (address text PRIMARY KEY)");
  const secret = "INSERT INTO contacts VALUES ('someone@example.org')";
  await ask(url, secret);
  await expect(ask(url, secret)).rejects.toThrow("duplicate key");
  expect(await readFile(join(home, "postgres.log"), "utf8")).not.toContain("someone");
});

test("a server that is killed comes back at the same address", async () => {
  const home = await madeHome();
  const { url, pid } = await open(home);
  await ask(url, "CREATE TABLE kept AS SELECT 1 AS n");
  process.kill(pid, "SIGKILL");
  await expect
    .poll(() => ask(url, "SELECT n FROM kept").catch(() => "not yet"), { timeout: 15_000 })
    .toEqual([{ n: 1 }]);
  expect((await running(home))?.pid).not.toBe(pid);
});

test("a number left by a dead server that now is another process's stands in nobody's way", async () => {
  const home = await madeHome();
  const { uid, gid } = await stat(join(home, "postgres"));
  const other = spawn("sleep", ["60"], { uid, gid });
  onTestFinished(() => void other.kill("SIGKILL"));
  await writeFile(join(home, "postgres/postmaster.pid"), `${other.pid}\n`);

  const { url } = await open(home);
  expect(await ask(url, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

test("what a killed first start left half made is cleared away, what a living one makes is not", async () => {
  const home = await emptyHome();
  // No process has this number: it is above every system's limit.
  await mkdir(join(home, "postgres.4999999.1.new/data"), { recursive: true });
  await mkdir(join(home, `postgres.${process.ppid}.1.new`));
  await open(home);
  expect((await readdir(home)).toSorted()).toEqual(
    ["postgres", `postgres.${process.ppid}.1.new`, "postgres.log"].toSorted(),
  );
});

test("another password than the one it was made with is refused in a sentence", async () => {
  const home = await madeHome();
  await open(home);
  const wrong = { owner: "wrong", site: "wrong" };
  await expect(openEmbedded({ home, passwords: wrong })).rejects.toThrow(
    "The embedded database does not take the password kept in secrets.json",
  );
});

test("a server that can't start says why", async () => {
  const home = await madeHome();
  await (await open(home)).close();
  await writeFile(join(home, "postgres/postgresql.conf"), "no_such_setting = on\n");
  await expect(openEmbedded({ home, passwords })).rejects.toThrow(
    /^The embedded Postgres did not start: .*postgresql\.conf.* contains errors\.$/,
  );
});
