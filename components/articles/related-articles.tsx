import { ArticleCard } from "./article-card";

type Related = { slug: string; title: string; summary: string };

export function RelatedArticles({ articles }: { articles: Related[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related" className="print:hidden">
      <h2 className="text-2xl" id="related">
        You may also want to read
      </h2>
      <ul className="mt-5 grid gap-5 sm:grid-cols-2">
        {articles.map((article) => (
          <li key={article.slug}>
            <ArticleCard {...article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
