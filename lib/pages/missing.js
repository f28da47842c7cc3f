/**
 * Says that a page stands for something that isn't there. Next renders its own notFound() as an
 * empty document that only script can fill, so such a page is drawn like any other, carries this
 * mark, and the page cache answers it with 404.
 */
export const missingMark = { name: "page-status", content: "404" };

/** @param {string} html */
export function isMissing(html) {
  return html.includes(`<meta name="${missingMark.name}" content="${missingMark.content}"/>`);
}
