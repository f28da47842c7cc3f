/**
 * Statuses a page can ask for by a mark in its head. Next renders its own notFound() and thrown errors
 * as empty documents that only script can fill, so such pages are drawn like any other, and the page
 * cache answers them with the status they carry.
 */
export const statusMark = "page-status";

/**
 * @param {string} html
 * @returns {number | undefined}
 */
export function markedStatus(html) {
  const mark = /<meta\b(?=[^>]*\bname="page-status")[^>]*\bcontent="(404|503)"/.exec(html);
  return mark ? Number(mark[1]) : undefined;
}
