import type { Metadata } from "next";
import { ArticleRow } from "@/components/articles/article-row";
import { publishedArticles } from "@/lib/articles/queries";
import { database } from "@/lib/database";

export const metadata: Metadata = {
  title: "Articles",
  description: "Everything there is to read here, newest first.",
};

export default async function ArticlesPage() {
  const articles = await publishedArticles(database(), { now: new Date() });
  return (
    <div className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
      <h1 className="text-title">Articles</h1>
      {articles.length === 0 && <p className="mt-5 text-quiet">Nothing is published yet.</p>}
      <ul className="mt-8">
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
    </div>
  );
}
