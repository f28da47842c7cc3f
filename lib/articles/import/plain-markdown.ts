import { asTyped, inline } from "./as-typed";
import { type Block, type Item, type List, numberOf, type Paragraph } from "./plain-blocks";
import { isLong } from "./plain-lines";
import { firstSentence } from "./sentences";

/** Blocks of a plain text as Markdown. */
export function markdownOf(blocks: readonly Block[]) {
  // In a text with long lines nobody wrapped, a line end is one the writer made.
  const lineEnd = blocks.some((block) => block.kind === "paragraph" && block.lines.some(isLong))
    ? "\\\n"
    : "\n";
  const parts = blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.kind === "paragraph") {
      if (isHeading(block, below)) return `## ${inline(block.lines[0]?.text ?? "")}`;
      return block.lines.map(({ text }) => asTyped(text)).join(lineEnd);
    }
    return block.kind === "bullets" ? bullets(block) : numbers(block, signAfter(blocks, index));
  });
  return `${parts.join("\n\n")}\n`;
}

const longestHeading = 80;

/** A short line without an end, above a list. */
function isHeading({ lines }: Paragraph, below: Block | undefined) {
  const [line, more] = lines;
  return (
    line !== undefined &&
    more === undefined &&
    below !== undefined &&
    below.kind !== "paragraph" &&
    line.text.length <= longestHeading &&
    /[\p{L}\p{N}][”’"')\]]*$/u.test(line.text)
  );
}

function bullets({ items }: List) {
  const outer: number[] = [];
  return items
    .map((item) => {
      while (outer.length > 0 && (outer.at(-1) ?? 0) >= item.indent) outer.pop();
      const margin = "  ".repeat(outer.length);
      outer.push(item.indent);
      return listItem(item, `${margin}- `, asTyped);
    })
    .join("\n");
}

/** Markdown would count on through two lists that touch, unless their signs differ. */
function signAfter(blocks: readonly Block[], index: number) {
  let touching = 0;
  while (blocks[index - touching - 1]?.kind === "numbers") touching++;
  return touching % 2 === 0 ? "." : ")";
}

function numbers({ items }: List, sign: string) {
  const first = items.every((item) => leadOf(item) !== null) ? withLead : asTyped;
  return items.map((item) => listItem(item, `${numberOf(item.sign)}${sign} `, first)).join("\n");
}

function listItem({ paragraphs }: Item, sign: string, first: (text: string) => string) {
  const texts = paragraphs.map((lines) => lines.map(({ text }) => text).join(" "));
  const below = `\n\n${" ".repeat(sign.length)}`;
  return sign + texts.map((text, index) => (index === 0 ? first(text) : asTyped(text))).join(below);
}

const longestLead = 60;

/** "Name it." before what it means. */
function leadOf({ paragraphs }: Item) {
  const text = paragraphs[0]?.map((line) => line.text).join(" ") ?? "";
  const lead = firstSentence(text);
  return lead !== null && lead.length <= longestLead && lead.length < text.length ? lead : null;
}

function withLead(text: string) {
  const lead = firstSentence(text) ?? "";
  return `**${inline(lead)}**${inline(text.slice(lead.length))}`;
}
