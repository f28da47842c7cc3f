type Part = { slug: string; title: string; summary: string };

export function SeriesContents({ articles }: { articles: Part[] }) {
  return (
    <ol className="mt-10">
      {articles.map(({ slug, title, summary }, index) => (
        <li className="border-line border-t" key={slug}>
          <a
            className="group grid grid-cols-[2.5rem_1fr] gap-x-3 py-6 no-underline sm:grid-cols-[3.5rem_1fr]"
            href={`/articles/${slug}`}
          >
            <span aria-hidden="true" className="font-serif text-2xl text-clay sm:text-3xl">
              {index + 1}
            </span>
            <span>
              <span className="block text-balance font-semibold font-serif text-xl leading-snug group-hover:underline sm:text-2xl">
                {title}
              </span>
              <span className="mt-2 block text-quiet">{summary}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
