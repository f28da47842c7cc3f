import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { openDatabase } from "@/db/client";

/** A database of this test file's own, cloned from the migrated template. Call at the top level. */
export async function cloneDatabase() {
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres(inject("serverUrl"), { max: 1 });
  await admin`CREATE DATABASE ${admin(name)} TEMPLATE template_site`;
  const url = inject("serverUrl").replace(/\/postgres$/, `/${name}`);
  const opened = openDatabase(url);
  afterAll(async () => {
    await opened.close();
    await admin`DROP DATABASE ${admin(name)} WITH (FORCE)`;
    await admin.end();
  });
  return { ...opened, url };
}
