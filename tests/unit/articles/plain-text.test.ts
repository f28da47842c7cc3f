import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePlainText } from "@/lib/articles/import/plain-text";
import { renderMarkdown } from "@/lib/articles/render-markdown";

const seed = readFileSync("tests/fixtures/trauma-bond.txt", "utf8");

function article(text: string) {
  const parsed = parsePlainText(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { ...parsed.article, html: renderMarkdown(parsed.article.body).html };
}

function all(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map(([, inside]) => inside);
}

function lines(...text: string[]) {
  return `A title\n\n${text.join("\n")}\n`;
}

test("the coach's text gives its title, its address and a summary of whole sentences", () => {
  expect(article(seed)).toMatchObject({
    title: "Why It’s So Hard to Let Go: The Trauma Bond Explained",
    slug: "why-its-so-hard-to-let-go-the-trauma-bond-explained",
    summary:
      "If you’ve ever found yourself stuck in a relationship that’s hurting you—but you just can’t seem to walk away—you’re not alone. And you’re not weak.",
    status: "published",
    sample: false,
    contentNote: null,
  });
});

test("its eight signs are one bullet list, without the bullets", () => {
  const { html } = article(seed);
  const [list, ...others] = all(/<ul>(.*?)<\/ul>/gs, html);
  expect(others).toEqual([]);
  const signs = all(/<li>(.*?)<\/li>/gs, list ?? "");
  expect(signs).toHaveLength(8);
  expect(signs[0]).toBe("You feel addicted to the relationship, even though it’s hurting you.");
  expect(signs[7]).toBe("You leave… then go back… again and again.");
  expect(html).not.toContain("•");
});

test("its six steps are one ordered list, each with its leading phrase in bold", () => {
  const { html } = article(seed);
  const [list, ...others] = all(/<ol>(.*?)<\/ol>/gs, html);
  expect(others).toEqual([]);
  expect(all(/<li>(.*?)<\/li>/gs, list ?? "")).toHaveLength(6);
  expect(all(/<li><strong>(.*?)<\/strong> [A-Z]/gs, list ?? "")).toEqual([
    "Name it.",
    "Stop justifying the harm.",
    "Journal the truth.",
    "Reconnect with safe people.",
    "Don’t shame yourself for missing them.",
    "Seek support.",
  ]);
});

test("the line above its steps is a heading, the line above its signs is not", () => {
  const { html } = article(seed);
  expect(all(/<h\d[^>]*>(.*?)<\/h\d>/g, html)).toEqual([
    "A Few Gentle First Steps to Start Breaking the Bond",
  ]);
  expect(html).toContain("<p>You might be in a trauma bond if:</p>");
});

test("its mail address is a link that ends before the dash", () => {
  expect(article(seed).html).toContain(
    'Email me at <a href="mailto:kerry@kerryrasenberger.com">kerry@kerryrasenberger.com</a>—you don’t',
  );
});

test("the words at its end name the next article and never show", () => {
  const { body, html, nextTitle } = article(seed);
  expect(nextTitle).toBe("Grieving What Never Was: Mourning the Illusion of the Relationship");
  expect(body).not.toMatch(/next|grieving/i);
  expect(html).toMatch(/<p>You’re not broken\. You’re brave\. And you’re beginning\.<\/p>$/);
});

function words(text: string) {
  return text.match(/[\p{L}’']+/gu);
}

test("the rest of it is its nine paragraphs, word for word", () => {
  const { html } = article(seed);
  expect(all(/<p>(.*?)<\/p>/gs, html)).toHaveLength(9);
  const shown = html.replace(/<[^>]+>/g, " ").replaceAll("&#x26;", "&");
  const [written = ""] = seed.split(/^Next$/m);
  expect(words(shown)).toEqual(words(written.slice(written.indexOf("\n"))));
});

test.each([
  ["Windows line ends", seed.replaceAll("\n", "\r\n")],
  ["old Mac line ends", seed.replaceAll("\n", "\r")],
  ["a byte order mark", `\uFEFF${seed}`],
  ["spaces at every line's end", seed.replaceAll("\n", " \t\n")],
  ["blank lines above", `\n\n${seed}`],
  ["blank lines of spaces", seed.replaceAll("\n\n", "\n \u00a0\n")],
  ["tabs before its lists", seed.replaceAll("\n  ", "\n\t")],
  ["no blank lines inside its lists", seed.replaceAll(/\n\n(?= {2})/g, "\n")],
  ["other bullets", seed.replaceAll("•", "▪")],
  ["hyphens for bullets", seed.replaceAll("•", "-")],
  ["numbers with brackets", seed.replaceAll(/^( {2}\d)\./gm, "$1)")],
  ["a link to the article before", seed.replace("Next", "Previous\nPrevious\n\nBefore\n\nNext")],
  ["a link to the article before, last", `${seed}\n\nPrevious\nPrevious\n\nBefore\n`],
  ["its next title right under the word", seed.replace("Next\nNext\n\n", "Next\n")],
])("the same text with %s is the same article", (_, text) => {
  expect(article(text)).toEqual(article(seed));
});

test("a text wrapped by hand keeps its paragraphs whole", () => {
  const { html } = article(lines("One line", "and the next.", "", "Another one."));
  expect(html).toBe("<p>One line\nand the next.</p>\n<p>Another one.</p>");
});

test("a text with a paragraph on every line and no blank ones keeps its paragraphs apart", () => {
  const long = "A long line. ".repeat(20).trim();
  const { html } = article(lines(long, "A short one.", long));
  expect(all(/<p>(.*?)<\/p>/gs, html)).toEqual([long, "A short one.", long]);
});

test("an address on its own lines keeps its lines in a text nobody wrapped", () => {
  const { html } = article(lines("A long line. ".repeat(20).trim(), "", "One Street", "Some Town"));
  expect(html).toContain("<p>One Street<br>\nSome Town</p>");
});

test("a year at the start of a line is no list", () => {
  expect(
    article(lines("It began in", "1984. Nobody knew.", "", "- she said that", "", "End.")).html,
  ).toBe("<p>It began in\n1984. Nobody knew.</p>\n<p>- she said that</p>\n<p>End.</p>");
});

test("a list that starts at three says three, and one that starts again says one", () => {
  const { html } = article(lines("3. three", "4. four", "1. one", "2. two"));
  expect(html.replaceAll("\n", "")).toBe(
    '<ol start="3"><li>three</li><li>four</li></ol><ol><li>one</li><li>two</li></ol>',
  );
});

test("bullets further in are a list inside the bullet above", () => {
  const { html } = article(lines("• a", "  • b", "  • c", "• d"));
  expect(html.replaceAll("\n", "")).toBe(
    "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>",
  );
});

test("a line that goes on, and a paragraph set in below a bullet, stay with it", () => {
  const { html } = article(
    lines("  • one", "    goes on", "", "    and on", "", "  • two", "", "End."),
  );
  expect(html.replaceAll("\n", "")).toBe(
    "<ul><li><p>one goes on</p><p>and on</p></li><li><p>two</p></li></ul><p>End.</p>",
  );
});

test("steps of which one has no leading phrase get no bold at all", () => {
  expect(article(lines("1. Breathe. Then wait.", "2. Call a friend")).html).not.toContain("strong");
});

test("“Dr.” ends no sentence", () => {
  expect(article(lines("1. Dr. Who came. Then left.", "2. Stay. Rest.")).html).toContain(
    "<strong>Dr. Who came.</strong>",
  );
});

test("a summary with no sentence short enough ends after a whole word", () => {
  const { summary } = article(lines(`${"many words without an end ".repeat(10)}.`));
  expect(summary.length).toBeLessThanOrEqual(160);
  expect(summary).toMatch(/(many|words|without|an|end)…$/);
});

test.each([
  ["…\n\nSome text.", "it has no title on its first line"],
  [
    `${"A whole paragraph. ".repeat(20)}\n\nMore.`,
    "it has no title: its first line is longer than 200 characters",
  ],
  ["Only a title\n", "it has no text below its title"],
  ["Only a title\n\nNext\n\nAnother", "it has no text below its title"],
  [
    "Привет\n\nТекст.",
    "no address can be made from its title; as a Markdown file it can name one (slug: …)",
  ],
])("%j is refused with the reason", (text, reason) => {
  expect(parsePlainText(text)).toEqual({ ok: false, reason });
});
