/** Where a sentence ends; not after "Dr." and its like. */
const end =
  /(?<!(?:^|[\s(“"])(?:dr|mr|mrs|ms|prof|st|vs|etc|e\.g|i\.e))[.!?…:]+["”’')\]]*(?=\s|$)/giu;

/** The first sentence, a lead with a colon counting as one; null where none ends. */
export function firstSentence(text: string) {
  const [match] = text.matchAll(end);
  return match ? text.slice(0, match.index + match[0].length) : null;
}

/** As many whole sentences as fit into `longest` characters; empty when not even one does. */
export function sentencesUpTo(longest: number, text: string) {
  let fitting = "";
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    if (to > longest) break;
    if (!match[0].startsWith(":")) fitting = text.slice(0, to);
  }
  return fitting;
}
