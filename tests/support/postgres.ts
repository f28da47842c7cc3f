import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startPostgres } from "@/db/embedded/postgres";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One Postgres for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "site-test-"));
  const server = await startPostgres({ folder: join(folder, "postgres"), password: "test" });
  const sql = postgres(server.url, { max: 1 });
  await sql`CREATE DATABASE template_site`;
  await sql.end();
  await migrate(server.url.replace(/\/postgres$/, "/template_site"));
  project.provide("serverUrl", server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}
