import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingMinutes } from "@/lib/articles/reading-time";
import { renderMarkdown } from "@/lib/articles/render-markdown";

const html = (markdown: string) => renderMarkdown(markdown).html;

test("no HTML written into a text reaches the page", () => {
  expect(html("a <b onclick=x>bold</b> <img src=x onerror=y> c")).toBe("<p>a bold  c</p>");
  expect(html("<script>alert(1)</script>\n\nText")).toBe("<p>Text</p>");
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "JaVaScRiPt:x",
  "tel:1",
  "file:///etc",
])("a link to %s leads nowhere", (address) => {
  expect(html(`[x](${address})`)).toBe("<p><a>x</a></p>");
});

test.each([
  ["https://a.de/b", '<a href="https://a.de/b" rel="noreferrer">x</a>'],
  ["http://a.de", '<a href="http://a.de" rel="noreferrer">x</a>'],
  ["//a.de/b", '<a href="//a.de/b" rel="noreferrer">x</a>'],
  ["/\\\\a.de", '<a href="/%5Ca.de">x</a>'],
  ["mailto:a@b.de", '<a href="mailto:a@b.de">x</a>'],
  ["/book", '<a href="/book">x</a>'],
  ["#part", '<a href="#part">x</a>'],
])("a link to %s tells no other site where a reader comes from", (address, link) => {
  expect(html(`[x](${address})`)).toBe(`<p>${link}</p>`);
});

test.each(["https://e.com/a.png", "//e.com/a.png", "data:image/png;base64,AA", "javascript:x"])(
  "of a picture at %s only its words stay",
  (address) => {
    expect(html(`![a hill](${address})`)).toBe("<p>a hill</p>");
  },
);

test("the site's own pictures stay", () => {
  expect(html("![a hill](/media/a.png)")).toBe('<p><img src="/media/a.png" alt="a hill"></p>');
});

test("headings can be linked to, never twice by the same name, and none is the page's own", () => {
  expect(html("# One\n\n## One\n\n### One\n\n#### Four\n\n## …").replaceAll("\n", "")).toBe(
    '<h2 id="text-one">One</h2><h2 id="text-one--2">One</h2><h3 id="text-one--3">One</h3><h4>Four</h4><h2 id="text-part">…</h2>',
  );
});

test("a table, a ticked list and a footnote come without styles or form fields", () => {
  const page = html("|a|b|\n|:-:|-|\n|1|2|\n\n- [x] done\n- [ ] open\n\nWord[^1]\n\n[^1]: Note");
  expect(page).toContain('<td align="center">1</td>');
  expect(page).toContain("☑ done");
  expect(page).toContain("☐ open");
  expect(page).not.toMatch(/style=|<input/);
  const target = /href="#([^"]+)"[^>]*data-footnote-ref/.exec(page)?.[1];
  expect(page).toContain(`<li id="${target}">`);
});

test("a mail address alone is a link, a single tilde strikes nothing out", () => {
  expect(html("Write to a@b.de, ~5 or ~6.")).toBe(
    '<p>Write to <a href="mailto:a@b.de">a@b.de</a>, ~5 or ~6.</p>',
  );
});

test("whatever is written, no script and no handler comes of it", () => {
  const signs = Array.from("<>\"'`[]()!=/\\:&;\n *_#");
  const pieces = fc.constantFrom(
    ...signs.concat(
      ["<script", "</script>", "onerror=", "javascript:", "<img src=x ", "<a href=", "style="],
      ["data:", "<svg>", "&#106;"],
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      for (const tag of html(parts.join("")).match(/<(?:"[^"]*"|[^>])*>/g) ?? []) {
        expect(tag).toMatch(
          /^<\/?(?:p|a|h[1-6]|ul|ol|li|em|strong|code|pre|blockquote|img|hr|br)[\s>]/,
        );
        expect(tag.replace(/"[^"]*"/g, "")).not.toMatch(/\s(?:on\w+|style)=/);
        expect(tag).not.toMatch(/(?:href|src)="(?!https?:|mailto:|[^:"]*")/);
      }
    }),
    { numRuns: 500 },
  );
});

test("reading takes a minute for 230 words, and never less than one", () => {
  expect(readingMinutes("It’s one well-known word, or 4.")).toBe(1);
  expect(readingMinutes("word ".repeat(230 * 3))).toBe(3);
  expect(renderMarkdown(`## ${"word ".repeat(230)}\n\n${"word ".repeat(230)}`).minutes).toBe(2);
});
