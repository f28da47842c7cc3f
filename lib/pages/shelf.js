/**
 * Where this process keeps rendered pages, and which state of the content they belong to. Next loads
 * its cache handler outside the application's bundle, so the two sides meet on globalThis.
 *
 * @typedef {{ folder: string, generation: string }} Shelf
 */

/** @type {typeof globalThis & { sitePages?: Shelf }} */
const shared = globalThis;

/** Undefined until the database named the generation; nothing is kept or served from the shelf then. */
export function currentShelf() {
  return shared.sitePages;
}

/** @param {Shelf | undefined} shelf */
export function setShelf(shelf) {
  shared.sitePages = shelf;
}
