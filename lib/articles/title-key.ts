import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** Two titles are the same for a reader: case, spaces and the shape of quotes and dashes aside. */
export function titleKey(title: string) {
  return title
    .normalize("NFKC")
    .replace(/['’‘ʼ`´]/g, "'")
    .replace(/["“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Chooses the rows whose title may have this key; `titleKey` then decides. Only ASCII is compared,
 * because lower() of anything else depends on the locale the database was made with.
 */
export function mayBeTitled(column: SQLWrapper, title: string): SQL {
  const letters = title
    .normalize("NFKC")
    .replace(/[^a-zA-Z0-9]+/g, "")
    .toLowerCase();
  return sql`lower(regexp_replace(normalize(${column}, NFKC) COLLATE "C", '[^a-zA-Z0-9]+', '', 'g')) = ${letters}`;
}
