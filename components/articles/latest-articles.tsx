import { ArticleRow } from "./article-row";

type Listed = {
  slug: string;
  title: string;
  summary: string;
  series: { title: string } | null;
};

export function LatestArticles({ articles }: { articles: Listed[] }) {
  return (
    <section aria-labelledby="latest" className="mx-auto mt-20 max-w-6xl px-4 sm:px-6">
      <h2 className="text-2xl sm:text-3xl" id="latest">
        Latest articles
      </h2>
      {articles.length === 0 ? (
        <p className="mt-5 text-quiet">Nothing is published yet.</p>
      ) : (
        <ul className="mt-6 max-w-3xl">
          {articles.map(({ slug, title, summary, series }) => (
            <ArticleRow
              key={slug}
              label={series?.title}
              slug={slug}
              summary={summary}
              title={title}
            />
          ))}
        </ul>
      )}
      {articles.length > 0 && (
        <a
          className="inline-flex min-h-11 items-center border-line font-semibold text-sage"
          href="/articles"
        >
          All articles
        </a>
      )}
    </section>
  );
}
