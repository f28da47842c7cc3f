import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { Sql } from "postgres";
import { setShelf } from "./shelf";

/**
 * Follows the generation of the content for as long as the process lives. While the connection is
 * lost nothing can be heard, so the value is read again each time it is back.
 */
export async function followGenerations({ sql, folder }: { sql: Sql; folder: string }) {
  const turnTo = async (generation: string) => {
    setShelf({ folder, generation });
    await forgetOthers(resolve(folder, "route-cache"), generation);
  };
  const catchUp = async () => {
    const [row] = await sql<{ value: string }[]>`SELECT value FROM page_generation`;
    if (row) await turnTo(row.value);
  };
  await sql.listen(
    "pages",
    (generation) => void turnTo(generation).catch(report),
    () => void catchUp().catch(report),
  );
  await catchUp();
}

/** Without a shelf pages are rendered for each request: slower, never stale. */
function report(cause: unknown) {
  setShelf(undefined);
  console.error("The state of the pages could not be read", cause);
}

/** Pages of another generation can't be reached any more; they only take room. */
async function forgetOthers(folder: string, kept: string) {
  const drawers = await readdir(folder).catch(() => []);
  const old = drawers.filter((name) => name !== kept);
  await Promise.all(old.map((name) => rm(resolve(folder, name), { recursive: true, force: true })));
}
