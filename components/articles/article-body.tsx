/** `html` comes from the Markdown renderer, which lets no script, style or foreign picture through. */
export function ArticleBody({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is made.
  return <div className="prose mt-10" dangerouslySetInnerHTML={{ __html: html }} />;
}
