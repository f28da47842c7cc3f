import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { finishHtml } from "./finish-html";
import { readingMinutes } from "./reading-time";
import { textOf } from "./text-of";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  // Raw HTML is dropped here; what follows is a second wall.
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
    // Ids can only come from the step above, which has put its own prefix before them.
    clobber: [],
  })
  .use(finishHtml)
  .use(rehypeStringify)
  .freeze();

/** An article's Markdown as HTML that is safe to set into a page, and its reading time. */
export function renderMarkdown(markdown: string) {
  const tree = processor.runSync(processor.parse(markdown));
  return { html: processor.stringify(tree), minutes: readingMinutes(textOf(tree)) };
}
