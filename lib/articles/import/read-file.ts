import { extname } from "node:path";
import { parseMarkdown } from "./markdown";
import type { Parsed } from "./parsed";
import { parsePlainText } from "./plain-text";

export const mostMegabytes = 5;

/** Keyed by how the file's name ends; a name without an end is plain text. */
const formats: Record<string, (text: string) => Parsed> = {
  "": parsePlainText,
  ".txt": parsePlainText,
  ".text": parsePlainText,
  ".md": parseMarkdown,
  ".markdown": parseMarkdown,
};

/** Whether a file in a folder is one to import. */
export function isImportable(name: string) {
  const ending = extname(name).toLowerCase();
  return ending !== "" && ending in formats;
}

/** A file as an article, or in plain words why it can't be one. */
export function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Parsed {
  if (bytes.length === 0) return refused("it is empty");
  if (bytes.length > mostMegabytes * 1024 * 1024) {
    return refused(`it is larger than ${mostMegabytes} MB`);
  }
  if (/^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString("hex"))) {
    return refused("it is UTF-16, not UTF-8 text");
  }
  if (bytes.includes(0)) return refused("it is binary, not text");
  const text = decoded(bytes);
  if (text === null) return refused("it is not UTF-8 text");
  if (text.trim() === "") return refused("it is empty but for blank space");
  const parse = formats[extname(name).toLowerCase()];
  if (!parse) {
    return refused("it is neither plain text (.txt) nor Markdown (.md)");
  }
  return parse(text);
}

function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refused(reason: string) {
  return { ok: false, reason } as const;
}
