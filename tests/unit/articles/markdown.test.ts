import { expect, test } from "vitest";
import { parseMarkdown } from "@/lib/articles/import/markdown";
import { publishedInstant } from "@/lib/articles/import/published-at";

function article(text: string) {
  const parsed = parseMarkdown(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.article;
}

const whole = `---
title: "After: the quiet"
slug: after-the-quiet
summary: One sentence.
contentNote: It speaks of loss.
publishedAt: 2027-03-01
status: draft
next: What comes then
sample: true
---

First  paragraph.\r\n\r\n  * kept\\
 as <it> is &amp; was\t\n`;

test("the front matter says everything about an article, and its text stays byte for byte", () => {
  expect(parseMarkdown(whole)).toEqual({
    ok: true,
    remarks: [],
    article: {
      title: "After: the quiet",
      slug: "after-the-quiet",
      summary: "One sentence.",
      body: "First  paragraph.\r\n\r\n  * kept\\\n as <it> is &amp; was\t\n",
      contentNote: "It speaks of loss.",
      nextTitle: "What comes then",
      status: "draft",
      publishedAt: "2027-03-01",
      sample: true,
    },
  });
});

test("the same front matter is read with Windows line ends", () => {
  const { title, publishedAt } = article(whole.replaceAll(/\r?\n/g, "\r\n"));
  expect({ title, publishedAt }).toEqual({ title: "After: the quiet", publishedAt: "2027-03-01" });
});

test("without front matter the first heading is the title, and leaves the text", () => {
  expect(article("# A *quiet* day\n\nSome words. More.\n\n## Part\n")).toMatchObject({
    title: "A quiet day",
    slug: "a-quiet-day",
    summary: "Some words. More.",
    body: "Some words. More.\n\n## Part\n",
    status: "published",
    publishedAt: null,
    sample: false,
  });
});

test("a heading that only repeats the title leaves the text, another one stays", () => {
  expect(article("---\ntitle: It’s so\n---\n# It's  so\n\nText.").body).toBe("Text.");
  expect(article("---\ntitle: It is so\n---\n# Not so\n\nText.").body).toBe("# Not so\n\nText.");
});

test("two lines of dashes further down are no front matter", () => {
  const text = "# Title\n\nText\n\n---\nslug: other\n---\n";
  expect(article(text)).toMatchObject({ slug: "title", body: text.slice("# Title\n\n".length) });
});

test("fields nobody knows here are named and left aside", () => {
  const parsed = parseMarkdown("---\ntitle: A title\ntags: [a]\nlayout: post\n---\nText.");
  expect(parsed).toMatchObject({
    ok: true,
    remarks: [
      "the field “tags” of its front matter is not known here",
      "the field “layout” of its front matter is not known here",
    ],
  });
});

test.each([
  ["no title", "Text alone.", /^it has no title/],
  ["an empty title", "---\ntitle: ''\n---\nText.", /^it has no title/],
  ["a control character alone as title", '---\ntitle: "\\0"\n---\nText.', /^it has no title/],
  ["an endless title", `# ${"long ".repeat(50)}\n\nText.`, /^its title is longer than 200/],
  ["no text", "---\ntitle: A title\n---\n \n", /^it has no text below its title/],
  ["a title in another script and no slug", "# Привет\n\nТекст.", /slug: …/],
  [
    "a slug with capitals",
    "---\ntitle: A\nslug: Not-This\n---\nText.",
    /“Not-This” is not lower-case/,
  ],
  [
    "an endless slug",
    `---\ntitle: A\nslug: ${"a".repeat(81)}\n---\nText.`,
    /80 characters at most/,
  ],
  [
    "a day that doesn't exist",
    "---\ntitle: A\npublishedAt: 2027-02-30\n---\nText.",
    /publishedAt is not a day/,
  ],
  [
    "a state nobody knows",
    "---\ntitle: A\nstatus: hidden\n---\nText.",
    /status is neither draft nor published/,
  ],
  ["a list for a title", "---\ntitle: [a]\n---\nText.", /can't be read: title/],
  ["broken YAML", "---\ntitle: [a\n---\nText.", /can't be read: .* at line 3/],
  ["YAML that is no list of fields", "---\njust words\n---\nText.", /it is not a list of fields/],
  ["YAML made to fill the memory", `---\na0: &a0 [x]\n${bomb()}\n---\nText.`, /can't be read/],
])("a file with %s is refused", (_, text, reason) => {
  expect(parseMarkdown(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

function bomb() {
  return Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`,
  ).join("\n");
}

test("a title from another script works with a slug of its own", () => {
  expect(article("---\ntitle: Привет\nslug: privet\n---\nТекст.")).toMatchObject({
    title: "Привет",
    slug: "privet",
    summary: "Текст.",
  });
});

test.each([
  ["2027-03-01", "2027-03-01T05:00:00.000Z"],
  ["2027-07-01", "2027-07-01T04:00:00.000Z"],
  ["2027-03-01 09:30", "2027-03-01T14:30:00.000Z"],
  ["2027-03-01T09:30:00Z", "2027-03-01T09:30:00.000Z"],
  ["2027-03-01T09:30:00+02:00", "2027-03-01T07:30:00.000Z"],
])("%s is an instant for a coach in New York", (written, instant) => {
  expect(publishedInstant(written, "America/New_York")?.toISOString()).toBe(instant);
});
