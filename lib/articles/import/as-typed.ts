const web = /https?:\/\/[^\s<>"“”]+/.source;
const mail =
  /(?<![\w.+-])[\w+-]+(?:[.'%][\w+-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}(?![\w@-])/
    .source;
const links = new RegExp(`(${web})|${mail}`, "gi");

/**
 * A line as it was typed, as Markdown: what Markdown would take for a sign is escaped, and mail and
 * web addresses become links.
 */
export function asTyped(line: string) {
  return atLineStart(inline(line));
}

/** The same for words that don't stand at the start of a line. */
export function inline(text: string) {
  let markdown = "";
  let done = 0;
  for (const { 0: found, 1: url, index } of text.matchAll(links)) {
    const link = url === undefined ? found : withoutEnd(found);
    if (!isPlainLink(link)) continue;
    markdown += `${escaped(text.slice(done, index))}<${link}>`;
    done = index + link.length;
  }
  return markdown + escaped(text.slice(done));
}

/** Punctuation after an address belongs to the sentence around it. */
function withoutEnd(url: string) {
  const trimmed = url.replace(/[.,;:!?'’)\]…—–*_~]+$/u, "");
  const closes = /\([^()]*$/.test(trimmed) && url.charAt(trimmed.length) === ")";
  return closes ? `${trimmed})` : trimmed;
}

/** Between angle brackets only ASCII without backslashes is read the same everywhere. */
function isPlainLink(link: string) {
  return /^[\x21-\x5b\x5d-\x7e]+$/.test(link) && (link.includes("@") || URL.canParse(link));
}

function escaped(text: string) {
  return (
    text
      .replace(/[\\`*_[\]<~|]/g, "\\$&")
      .replace(/&(?=[#a-z])/gi, "\\&")
      // Else the address is read with the backslashes inside it.
      .replace(/(https?)(?=:\/\/)/gi, "$1\\")
      .replace(/(www)(?=\.)/gi, "$1\\")
  );
}

function atLineStart(markdown: string) {
  return markdown
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$|[-:])|=+\s*$|:(?=\s*-))/, "\\$1")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}
