/** Beginnings of words that tell whoever reads over a shoulder what this site is about. */
const stems = [
  "abus",
  "bond",
  "boundar",
  "boyfriend",
  "breakup",
  "coach",
  "coerc",
  "controlling",
  "counsel",
  "crisis",
  "divorce",
  "domestic",
  "emotion",
  "escap",
  "gaslight",
  "girlfriend",
  "grief",
  "griev",
  "heal",
  "helpline",
  "hotline",
  "husband",
  "hurt",
  "manipulat",
  "marriage",
  "mental",
  "narcis",
  "partner",
  "recover",
  "refuge",
  "relationship",
  "safety",
  "shelter",
  "spouse",
  "surviv",
  "therap",
  "toxic",
  "trauma",
  "victim",
  "violen",
  "wife",
];

const pattern = new RegExp(`(?<![a-z])(?:${stems.join("|")})[a-z]*`, "g");

/** The words of a text that give the site away, and those of the given phrases it holds. */
export function giveAways(text: string, phrases: readonly string[] = []): string[] {
  const plain = fold(text);
  const held = phrases.filter((phrase) => plain.includes(fold(phrase)));
  return [...(plain.match(pattern) ?? []), ...held];
}

/** `text` on one line if it gives nothing away, else `instead`. */
export function neutral(text: string, instead: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" || giveAways(line).length > 0 ? instead : line;
}

function fold(text: string) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
