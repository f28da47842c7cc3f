import { resolve } from "node:path";
import { driver } from "@/lib/database";
import { env } from "@/lib/env";
import { followGenerations } from "./follow";

/**
 * Lets this server keep rendered pages. Without a database it starts all the same: health says so,
 * and pages are kept from the moment it can be heard.
 */
export async function keepPages() {
  const folder = resolve(env().DATA_DIR, "pages");
  try {
    await followGenerations({ sql: driver(), folder });
  } catch (cause) {
    console.error("Pages are not kept yet, since the database can't be reached", cause);
  }
}
