import { isLong, type Line } from "./plain-lines";

export type Item = { sign: string; indent: number; paragraphs: Line[][] };
export type Paragraph = { kind: "paragraph"; lines: Line[] };
export type List = { kind: "bullets" | "numbers"; items: Item[] };
export type Block = Paragraph | List;

/** With a blank line before it or without: only then can it belong to the text above. */
type Found = Block & { apart: boolean };

/** Paragraphs and lists of a plain text. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Found[] = [];
  let apart = true;
  for (const line of lines) {
    if (line.text !== "") add(blocks, line, apart);
    apart = line.text === "";
  }
  return withoutLonelySigns(blocks);
}

function add(blocks: Found[], line: Line, apart: boolean) {
  const last = blocks.at(-1);
  const item = itemOf(line);
  if (item) {
    const kind = numberOf(item.sign) === null ? "bullets" : "numbers";
    if (last?.kind === kind && follows(last.items.at(-1), item)) last.items.push(item);
    else blocks.push({ kind, items: [item], apart });
    return;
  }
  if (!last) blocks.push({ kind: "paragraph", lines: [line], apart });
  else if (last.kind === "paragraph") {
    const ends = apart || [line, ...last.lines.slice(-1)].some(isLong);
    if (ends) blocks.push({ kind: "paragraph", lines: [line], apart });
    else last.lines.push(line);
  } else {
    const open = last.items.at(-1);
    if (!apart) open?.paragraphs.at(-1)?.push(line);
    else if (open && line.indent > open.indent) open.paragraphs.push([line]);
    else blocks.push({ kind: "paragraph", lines: [line], apart });
  }
}

const item = /^(?:([•‣⁃◦▪▫●○■□·∙])\s*|([-–*+]|\d{1,9}[.)])\s)(?=.*[\p{L}\p{N}])(.*)$/u;

function itemOf({ indent, text }: Line): Item | null {
  const [, strong, weak, words] = item.exec(text) ?? [];
  const sign = strong ?? weak;
  if (sign === undefined || words === undefined) return null;
  return { sign, indent, paragraphs: [[{ indent, text: words.trim() }]] };
}

export function numberOf(sign: string) {
  return /^\d/.test(sign) ? Number.parseInt(sign, 10) : null;
}

function follows(before: Item | undefined, next: Item) {
  const number = numberOf(next.sign);
  return number === null || number === (numberOf(before?.sign ?? "") ?? Number.NaN) + 1;
}

/** A single "1984." or "–" at the start of a line is no list: it goes back to the text. */
function withoutLonelySigns(found: readonly Found[]) {
  const blocks: Block[] = [];
  for (const { apart, ...block } of found) {
    const lonely = lonelyItem(block);
    if (!lonely) {
      blocks.push(block);
      continue;
    }
    const [[start, ...rest] = [], ...more] = lonely.paragraphs;
    const text = `${lonely.sign} ${start?.text ?? ""}`;
    const lines = [{ indent: lonely.indent, text }, ...rest];
    const above = blocks.at(-1);
    if (!apart && above?.kind === "paragraph") above.lines.push(...lines);
    else blocks.push({ kind: "paragraph", lines });
    for (const paragraph of more) blocks.push({ kind: "paragraph", lines: paragraph });
  }
  return blocks;
}

function lonelyItem(block: Block) {
  if (block.kind === "paragraph" || block.items.length > 1) return null;
  const [only] = block.items;
  return only && /^[-–*+\d]/.test(only.sign) ? only : null;
}
