export const longestSlug = 80;

/** Letters that are one with their sign, so that Unicode doesn't take it off by itself. */
const latin: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/**
 * The address made from a title: lower-case ASCII words joined by hyphens. Empty when the title has
 * no Latin letter and no digit; the caller must refuse that or ask for an address.
 */
export function slugOf(title: string) {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’‘ʼ`´]|\p{Mark}/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => latin[letter] ?? "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return upTo(longestSlug, words);
}

export function isSlug(text: string) {
  return text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

function upTo(length: number, words: string[]) {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > length) return slug || word.slice(0, length);
    slug = longer;
  }
  return slug;
}
