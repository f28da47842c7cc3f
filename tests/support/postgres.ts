import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "@/db/embedded/open";
import { isAlive } from "@/db/embedded/process";
import { findRunning } from "@/db/embedded/running";
import { stop } from "@/db/embedded/stop";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One Postgres for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  await sweep();
  const home = await realpath(await mkdtemp(join(tmpdir(), `site-test-${process.pid}-`)));
  const server = await openEmbedded({
    home,
    passwords: { owner: "test", site: "test" },
    settings: { fsync: "off" },
  });
  const sql = postgres(server.ownerUrl, { max: 1 });
  await sql`CREATE DATABASE template_site`;
  await sql.end();
  await migrate(server.ownerUrl.replace(/\/postgres$/, "/template_site"));
  project.provide("serverUrl", server.ownerUrl);
  return async () => {
    await server.close();
    await rm(home, { recursive: true });
  };
}

/** A run that was interrupted could not stop its server. */
async function sweep() {
  for (const name of await readdir(tmpdir())) {
    const pid = /^site-test-(\d+)-/.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    // Another user's, or another run is just doing this too.
    await removeRun(join(tmpdir(), name)).catch(() => {});
  }
}

async function removeRun(home: string) {
  const data = join(await realpath(home), "postgres");
  const { running } = await findRunning(data);
  if (running) await stop(data, running.pid);
  await rm(home, { recursive: true, force: true });
}
