/** One article in a list: its title carries the row, the rest is quiet. */
export function ArticleRow({
  slug,
  title,
  summary,
  label,
}: {
  slug: string;
  title: string;
  summary: string;
  label?: string | undefined;
}) {
  return (
    <li className="border-line border-t">
      <a className="group block py-6 no-underline" href={`/articles/${slug}`}>
        {label && <span className="font-semibold text-clay">{label}</span>}
        <span className="mt-1 block text-balance font-semibold font-serif text-xl leading-snug group-hover:underline sm:text-2xl">
          {title}
        </span>
        <span className="mt-2 block max-w-prose text-quiet">{summary}</span>
      </a>
    </li>
  );
}
