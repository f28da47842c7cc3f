import { openDatabase } from "@/db/client";
import { required } from "./env";

type Open = ReturnType<typeof openDatabase>;

// Kept on globalThis: hot reload and Next's separate bundles would otherwise open a pool each.
const held = globalThis as typeof globalThis & { siteDatabase?: Open | undefined };

/** The process's one pool. */
export function database() {
  return opened().db;
}

/** The driver under `database()`, for LISTEN. */
export function driver() {
  return opened().sql;
}

/** Closes the pool, if anything has opened it. For commands, which end; a server keeps its own. */
export async function closeDatabase() {
  await held.siteDatabase?.close();
  held.siteDatabase = undefined;
}

function opened() {
  held.siteDatabase ??= openDatabase(required("DATABASE_URL"));
  return held.siteDatabase;
}
