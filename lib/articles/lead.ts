/**
 * The sentence to show between title and text, or null where the text itself begins with it: an
 * import takes the summary from the first sentences, and nobody should read them twice.
 */
export function leadOf({ summary, body }: { summary: string; body: string }): string | null {
  const start = plain(summary).replace(/…$/, "");
  return plain(body).startsWith(start) ? null : summary;
}

/** Without what Markdown adds to mark or to escape, and with single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\\*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
