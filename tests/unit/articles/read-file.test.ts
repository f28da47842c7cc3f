import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFile } from "@/lib/articles/import/read-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const seed = readFileSync("tests/fixtures/trauma-bond.txt");

test.each([
  ["empty", "a.txt", new Uint8Array(), "it is empty"],
  ["blank", "a.txt", bytes(" \n\u00a0\n"), "it is empty but for blank space"],
  ["a picture", "a.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), "it is binary, not text"],
  ["Latin-1", "a.txt", Buffer.from("Ein schöner Tag\n\nText", "latin1"), "it is not UTF-8 text"],
  ["cut inside a character", "a.txt", bytes("Title\n\né").slice(0, -1), "it is not UTF-8 text"],
  [
    "UTF-16",
    "a.txt",
    Buffer.from("\uFEFFTitle\n\nText", "utf16le"),
    "it is UTF-16, not UTF-8 text",
  ],
  ["too large", "a.txt", new Uint8Array(5 * 1024 * 1024 + 1).fill(97), "it is larger than 5 MB"],
  [
    "of another kind",
    "a.html",
    bytes("Title\n\nText"),
    "it is neither plain text (.txt) nor Markdown (.md)",
  ],
  ["untitled", "a.txt", bytes("* * *\n\nText"), "it has no title on its first line"],
])("a file that is %s is refused with the reason", (_, name, content, reason) => {
  expect(readFile({ name, bytes: content })).toEqual({ ok: false, reason });
});

test("the ending of its name says how a file is read", () => {
  const content = bytes("\uFEFF# Title\n\nText");
  const title = (name: string) => {
    const read = readFile({ name, bytes: content });
    return read.ok && read.article.title;
  };
  expect(title("a.MD")).toBe("Title");
  expect(title("a.markdown")).toBe("Title");
  expect(title("a.TXT")).toBe("# Title");
  expect(title("a")).toBe("# Title");
});

test("the coach's text is read as it is", () => {
  expect(readFile({ name: "trauma-bond.txt", bytes: seed }).ok).toBe(true);
});
