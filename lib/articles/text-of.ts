type Node = { type: string; value?: unknown; alt?: unknown; children?: readonly Node[] };

/** The words inside a Markdown or HTML tree, raw HTML left out. */
export function textOf(node: Node): string {
  if (node.type === "html" || node.type === "raw") return "";
  if (typeof node.value === "string") return node.value;
  if (typeof node.alt === "string") return node.alt;
  if (node.type === "break" || ("tagName" in node && node.tagName === "br")) return " ";
  return (node.children ?? []).map(textOf).join("");
}
