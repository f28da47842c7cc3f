/** Keys of one site, parsed. They never enter the database, a log or a message. */
export type Keys = {
  /** Keys every keyed hash; never rotated, since what was hashed can't be hashed again. */
  hash: Buffer;
  /** Seals new values. */
  current: { id: string; key: Buffer };
  /** Opens what any of the site's keys sealed, by key id. */
  byId: ReadonlyMap<string, Buffer>;
};

/**
 * Reads `hash:<base64>,<id>:<base64>[,<older id>:<base64>…]`, each key 32 bytes. The first entry
 * besides `hash` seals, the others still open. The sentences name an entry, never its key.
 */
export function parseKeys(text: string): Keys {
  const entries = new Map<string, Buffer>();
  for (const entry of text.split(",")) {
    const [id = "", key = "", ...rest] = entry.trim().split(":");
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id) || rest.length > 0) {
      throw unusable("each entry must read name:key, the name in letters, digits, - or _");
    }
    if (entries.has(id)) throw unusable(`the entry ${id} stands there twice`);
    entries.set(id, decode(id, key));
  }
  const hash = entries.get("hash");
  if (!hash) throw unusable("the entry named hash is missing");
  entries.delete("hash");
  const [current] = entries;
  if (!current) throw unusable("a second entry, the key that encrypts, is missing");
  return { hash, current: { id: current[0], key: current[1] }, byId: entries };
}

function decode(id: string, base64: string): Buffer {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(base64)) {
    throw unusable(`the entry ${id} must be 32 random bytes in base64`);
  }
  const key = Buffer.from(base64, "base64");
  // Not a measure of randomness: only what somebody typed instead of making it.
  if (new Set(key).size < 12) throw unusable(`the entry ${id} is not random`);
  return key;
}

function unusable(problem: string) {
  return new Error(`DATA_KEYS can't be used: ${problem}.`);
}
