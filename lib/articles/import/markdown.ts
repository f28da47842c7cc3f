import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isSlug, longestSlug, slugOf } from "@/lib/articles/slug";
import { textOf } from "@/lib/articles/text-of";
import { titleKey } from "@/lib/articles/title-key";
import { readFrontMatter } from "./front-matter";
import { longestTitle, oneLine, type Parsed } from "./parsed";
import { summaryOf } from "./summary";

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** A Markdown file as an article: its front matter says what the article is, the rest is its text. */
export function parseMarkdown(text: string): Parsed {
  const front = readFrontMatter(text);
  if (!front.ok) return front;
  const { fields, remarks, rest } = front;

  const { heading, body } = withoutTitle(rest, fields.title);
  const title = oneLine(fields.title ?? heading ?? "");
  if (title === "") {
    return refused("it has no title, neither in its front matter nor as a first heading (# Title)");
  }
  if (title.length > longestTitle)
    return refused(`its title is longer than ${longestTitle} characters`);
  if (body.trim() === "") return refused("it has no text below its title");

  const slug = fields.slug ?? slugOf(title);
  if (slug === "") {
    return refused("no address can be made from its title; name one in its front matter (slug: …)");
  }
  if (!isSlug(slug)) {
    return refused(
      `its slug “${slug}” is not lower-case words joined by hyphens, ${longestSlug} characters at most`,
    );
  }
  const summary = oneLine(fields.summary ?? "") || summaryOf(firstParagraph(body)) || title;
  const { contentNote, next, status, publishedAt, sample } = fields;
  return {
    ok: true,
    remarks,
    article: {
      title,
      slug,
      summary,
      body,
      contentNote: oneLine(contentNote ?? "") || null,
      nextTitle: oneLine(next ?? "") || null,
      status: status ?? "published",
      publishedAt: publishedAt ?? null,
      sample: sample ?? false,
    },
  };
}

/** The page shows the title by itself: the heading that holds it leaves the text. */
function withoutTitle(rest: string, title: string | undefined) {
  const whole = rest.replace(/^(?:[ \t]*\r?\n)+/, "");
  const tree = markdown.parse(whole);
  const first = tree.children.find((node) => node.type === "heading" && node.depth === 1);
  const heading = first && textOf(first);
  const from = first?.position?.start.offset;
  const to = first?.position?.end.offset;
  const isTitle =
    heading !== undefined &&
    (title === undefined || (first === tree.children[0] && titleKey(heading) === titleKey(title)));
  if (!isTitle || from === undefined || to === undefined) return { heading, body: whole };
  const before = whole.slice(0, from);
  const after = whole.slice(to).replace(/^(?:[ \t]*\r?\n)+/, "");
  return { heading, body: before + after };
}

function firstParagraph(body: string) {
  const paragraph = markdown.parse(body).children.find((node) => node.type === "paragraph");
  return paragraph ? textOf(paragraph) : "";
}

function refused(reason: string) {
  return { ok: false, reason } as const;
}
