import { oneLine } from "./parsed";
import { sentencesUpTo } from "./sentences";

const longest = 160;

/** The first sentences of a paragraph, as many as fit; else its first words and an ellipsis. */
export function summaryOf(paragraph: string) {
  const text = oneLine(paragraph);
  if (text.length <= longest) return text;
  return sentencesUpTo(longest, text) || `${firstWords(text)}…`;
}

function firstWords(text: string) {
  const cut = text.slice(0, longest - 1);
  const atWordEnd = /\s/.test(text.charAt(cut.length)) ? cut : cut.replace(/\s+\S*$/u, "");
  // A text of one endless word may have been cut inside a character.
  return atWordEnd.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s\p{Pd}\p{Po}]+$/u, "");
}
