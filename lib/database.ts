import { openDatabase } from "@/db/client";
import { required } from "./env";

type Open = ReturnType<typeof openDatabase>;

// Kept on globalThis: hot reload and Next's separate bundles would otherwise open a pool each.
const held = globalThis as typeof globalThis & { siteDatabase?: Open };

/** The process's one pool. */
export function database() {
  held.siteDatabase ??= openDatabase(required("DATABASE_URL"));
  return held.siteDatabase.db;
}

/** The driver under `database()`, for LISTEN. */
export function driver() {
  database();
  return (held.siteDatabase as Open).sql;
}
