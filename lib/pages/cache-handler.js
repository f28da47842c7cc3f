import nextCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { markedStatus } from "./marked-status.js";
import { currentShelf } from "./shelf.js";
import { withoutFrameworkScript } from "./without-framework-script.js";

// Loaded as it is the CommonJS module's class is one level down; bundled with the proxy it is not.
/** @type {new (context: object) => any} */
const FileSystemCache = /** @type {any} */ (nextCache).default ?? nextCache;

/**
 * The shelf each page was asked for under. A page whose rendering began before a change must not be
 * kept as if it had seen the change. Next asks, renders and keeps one address at a time, so the last
 * question is the one a rendering answers.
 * @type {Map<string, import("./shelf.js").Shelf>}
 */
const askedUnder = new Map();

/**
 * Keeps rendered pages under DATA_DIR, one drawer for each generation of the content, and takes the
 * framework's script out on the way in. A new generation makes every older page unreachable at once;
 * two servers on one checkout never see each other's pages, and nor do two databases.
 */
export default class PageCache extends FileSystemCache {
  /** @param {string} key @param {any} context */
  async get(key, context) {
    const shelf = currentShelf();
    if (!shelf) return null;
    // Anyone can invent addresses. A forgotten one is rendered once more, and that is all.
    if (askedUnder.size > 10_000) askedUnder.clear();
    askedUnder.set(key, shelf);
    this.serverDistDir = shelf.folder;
    return super.get(drawer(shelf, key), context);
  }

  /** @param {string} key @param {any} data @param {any} context */
  async set(key, data, context) {
    // Next answers the first visitor with this same object, so what is changed here holds for them too.
    if (data?.kind === "APP_PAGE") {
      data.status = markedStatus(data.html) ?? data.status;
      data.html = withoutFrameworkScript(data.html);
    }
    const shelf = askedUnder.get(key);
    askedUnder.delete(key);
    // A page that says the database is gone holds for this one answer only.
    if (!shelf || data?.status === 503) return;
    this.serverDistDir = shelf.folder;
    // Anyone can invent addresses: what says "not found" may fill memory's fixed share, not the disk.
    this.flushToDisk = data?.status !== 404;
    await super.set(drawer(shelf, key), data, context);
  }
}

/** @param {import("./shelf.js").Shelf} shelf @param {string} key */
function drawer(shelf, key) {
  return `/route-cache/${shelf.generation}${key}`;
}
