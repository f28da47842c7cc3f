import { ArticleRow } from "./article-row";

type Listed = {
  slug: string;
  title: string;
  summary: string;
  series: { title: string } | null;
};

export function ArticleList({ articles }: { articles: Listed[] }) {
  if (articles.length === 0) return <p className="text-quiet">Nothing is published yet.</p>;
  return (
    <ul className="max-w-3xl">
      {articles.map(({ slug, title, summary, series }) => (
        <ArticleRow key={slug} label={series?.title} slug={slug} summary={summary} title={title} />
      ))}
    </ul>
  );
}
