import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePlainText } from "@/lib/articles/import/plain-text";
import { renderMarkdown } from "@/lib/articles/render-markdown";
import { anyText } from "./any-text";

// FUZZ_RUNS=50000 looks harder: what it found so far is written out below.
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const patience = 10_000 + numRuns * 5;

function htmlOf(text: string) {
  const parsed = parsePlainText(`A title\n\n${text}`);
  if (!parsed.ok) throw new Error(parsed.reason);
  return renderMarkdown(parsed.article.body).html;
}

const named: Record<string, string> = { "&#x26;": "&", "&#x3C;": "<" };

/** What a reader sees of a page, spaces aside. */
function seen(html: string) {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x(?:26|3C);/g, (entity) => named[entity] ?? "")
    .replace(/\s+/g, "");
}

function typed(text: string) {
  return text.replace(/(?!\t)\p{Cc}/gu, "").replace(/\s+/g, "");
}

/** Pieces that mean something to Markdown, HTML or a link finder, between plain words. */
const signs = Array.from("\\`*_{}[]()<>#+-.!|~^=:&;\"'$%/?@ ");
const pieces = fc.constantFrom(
  ...signs.concat(
    ["word", "a", "1", "1.", "2)", "**", "__", "```", "~~", "![", "](", "[^1]", "[^1]: "],
    ["---", "***", "===", "<b>", "</b>", "<!--", "<script>", "<a@b.de>", "&amp;", "&#60;", "&lt;"],
    ["http://", "https://", "https://a.de/b_c_d", "http://a.de/(b)", "www.", "www.a_b.de/c*d*"],
    ["mailto:", "a_b@c-d.de", "javascript:x", "  ", "\t", "é", "日", "😀"],
  ),
);
const sentence = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

test(
  "whatever stands on a line, a reader sees it as it was typed",
  () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anyText), (words) => {
        const line = `x${words.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, " ")}`;
        expect(seen(htmlOf(line))).toBe(typed(line));
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  "signs at the start of a line stay signs",
  () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        // Two dashes or numbers in a row would rightly be a list.
        const text = `${first}.\n${second}`.replace(/^[ \t]*[-+*•](?=\s.*[\p{L}\p{N}])/gmu, "§");
        fc.pre(typed(text) !== "" && !/^\s*\d+[.)]\s/m.test(text));
        expect(seen(htmlOf(`Start:\n\n${text}\n\nEnd.`))).toBe(typed(`Start:${text}End.`));
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  "no text makes any element but those a plain text has",
  () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        fc.pre(/\S/.test(text));
        const tags = htmlOf(`Start.\n${text}`).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<(?:\/?(?:p|ul|ol|li|strong|h2|a)|br|ol start="\d+"|h2 id="text-[a-z0-9-]+"|a href="(?:https?:\/\/|mailto:)[^"]*"(?: rel="noreferrer")?)>$/,
          );
        }
      }),
      { numRuns },
    );
  },
  patience,
);

test.each([
  "-:",
  ":-",
  ":-:",
  "-: | -:",
  "1984. It began.",
  "# Not a heading",
  "> Said she",
  "====",
  "    far in",
])("%j under a line of text stays as it is", (line) => {
  expect(seen(htmlOf(`Start.\n${line}`))).toBe(typed(`Start.${line}`));
});

test.each([
  [
    "see https://a.de/b_c.",
    '<p>see <a href="https://a.de/b_c" rel="noreferrer">https://a.de/b_c</a>.</p>',
  ],
  [
    "(https://a.de/b(c))",
    '<p>(<a href="https://a.de/b(c)" rel="noreferrer">https://a.de/b(c)</a>)</p>',
  ],
  ["a_b@c.de, d", '<p><a href="mailto:a_b@c.de">a_b@c.de</a>, d</p>'],
  ["<kerry@a.de>", '<p>&#x3C;<a href="mailto:kerry@a.de">kerry@a.de</a>></p>'],
  ["www.a.de/b_c", '<p><a href="http://www.a.de/b_c" rel="noreferrer">www.a.de/b_c</a></p>'],
])("%s is a link", (text, html) => {
  expect(htmlOf(text)).toBe(html);
});
