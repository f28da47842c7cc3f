export type Line = { indent: number; text: string };

/** Lines of a plain text whatever ends them, their spaces made plain, control characters gone. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/(?!\t)\p{Cc}/gu, ""))
    .map((line) => ({
      indent: /^\s*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0,
      text: line.replace(/\s+/g, " ").trim(),
    }));
}

/** No text is wrapped by hand at more than this: a longer line is a whole paragraph. */
const widest = 160;

export function isLong({ text }: Line) {
  return text.length > widest;
}
