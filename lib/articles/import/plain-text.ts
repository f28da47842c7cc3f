import { slugOf } from "@/lib/articles/slug";
import { longestTitle, type Parsed } from "./parsed";
import { blocksOf } from "./plain-blocks";
import { linesOf } from "./plain-lines";
import { markdownOf } from "./plain-markdown";
import { withoutNavigation } from "./plain-navigation";
import { summaryOf } from "./summary";

/** A plain text as an article: its first line is the title, the rest is read as a person would. */
export function parsePlainText(text: string): Parsed {
  const lines = linesOf(text);
  const at = lines.findIndex((line) => line.text !== "");
  const title = lines[at]?.text ?? "";
  if (!/[\p{L}\p{N}]/u.test(title)) return refused("it has no title on its first line");
  if (title.length > longestTitle) {
    return refused(`it has no title: its first line is longer than ${longestTitle} characters`);
  }
  const slug = slugOf(title);
  if (slug === "") {
    return refused(
      "no address can be made from its title; as a Markdown file it can name one (slug: …)",
    );
  }

  const underlined = /^([=~_*-])\1{2,}$/.test(lines[at + 1]?.text ?? "");
  const { lines: below, nextTitle } = withoutNavigation(lines.slice(at + (underlined ? 2 : 1)));
  const blocks = blocksOf(below);
  const [first] = blocks;
  if (!first) return refused("it has no text below its title");
  const opening = first.kind === "paragraph" ? first.lines : (first.items[0]?.paragraphs[0] ?? []);
  return {
    ok: true,
    remarks: [],
    article: {
      title,
      slug,
      summary: summaryOf(opening.map((line) => line.text).join(" ")),
      body: markdownOf(blocks),
      contentNote: null,
      nextTitle,
      status: "published",
      publishedAt: null,
      sample: false,
    },
  };
}

function refused(reason: string) {
  return { ok: false, reason } as const;
}
