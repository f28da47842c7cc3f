export const longestTitle = 200;

/** What a file says about its article, whatever format it came in. */
export type ParsedArticle = {
  title: string;
  slug: string;
  summary: string;
  /** Markdown, without the title. */
  body: string;
  contentNote: string | null;
  nextTitle: string | null;
  status: "draft" | "published";
  /** As written in the file; null where the file names no day. */
  publishedAt: string | null;
  sample: boolean;
};

export type Parsed =
  | { ok: true; article: ParsedArticle; remarks: string[] }
  | { ok: false; reason: string };

/** One line of plain words: no line ends, no control characters, which Postgres or a page may refuse. */
export function oneLine(text: string) {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
