/**
 * Takes Next's runtime and its data out of a rendered page: over twenty times the bytes of the page
 * itself, for links and forms that work without it. What the page says it needs stays: the exit
 * script (`data-keep`) and JSON-LD, which is data and never runs.
 *
 * Script elements can't nest and Next escapes `<` inside its data, so the first end tag is the end.
 *
 * @param {string} html a whole page as Next rendered it
 * @returns {string} the same page without framework script and without the hints that fetch it early
 */
export function withoutFrameworkScript(html) {
  return (
    html
      .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (element, attributes) =>
        isKept(attributes) ? element : "",
      )
      .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
      // Next takes a nonce from the first visitor's own request, if they send one: nobody else's business.
      .replace(/(<(?:link|style|script)\b[^>]*?) nonce="[^"]*"/g, "$1")
  );
}

/** @param {string} attributes */
function isKept(attributes) {
  return /\bdata-keep\b/.test(attributes) || attributes.includes('type="application/ld+json"');
}
