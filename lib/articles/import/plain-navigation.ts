import { longestTitle } from "./parsed";
import type { Line } from "./plain-lines";

const word = /^[«‹←<\s]*(next|previous|prev)\s*:?[»›→>\s]*$/i;

/**
 * A page copied from its site ends with that site's own links, "Next" or "Previous" and a title. They
 * are no part of the text; the next title is what the writer wants read after it.
 */
export function withoutNavigation(lines: readonly Line[]) {
  const rest = [...lines];
  let nextTitle: string | null = null;
  for (;;) {
    dropBlank(rest);
    const title = lastParagraph(rest);
    const above = rest.slice(0, rest.length - title.length);
    dropBlank(above);
    const kind = word.exec(above.at(-1)?.text ?? "")?.[1]?.toLowerCase();
    const words = title.map(({ text }) => text).join(" ");
    if (!kind || words.length > longestTitle) return { lines: rest, nextTitle };
    while (word.test(above.at(-1)?.text ?? "")) above.pop();
    if (kind === "next" && words) nextTitle = words;
    rest.length = above.length;
  }
}

function dropBlank(lines: Line[]) {
  while (lines.at(-1)?.text === "") lines.pop();
}

/** The lines since the last blank one or the last such word; none when the text ends with one. */
function lastParagraph(lines: readonly Line[]) {
  const start = lines.findLastIndex(({ text }) => text === "" || word.test(text));
  return lines.slice(start + 1);
}
