import type { ComponentProps } from "react";
import { ArticleList } from "./article-list";

export function LatestArticles({ articles }: ComponentProps<typeof ArticleList>) {
  return (
    <section aria-labelledby="latest" className="mx-auto mt-20 max-w-6xl px-4 sm:px-6">
      <h2 className="mb-6 text-2xl sm:text-3xl" id="latest">
        Latest articles
      </h2>
      <ArticleList articles={articles} />
      {articles.length > 0 && (
        <a className="inline-flex min-h-11 items-center font-semibold text-sage" href="/articles">
          All articles
        </a>
      )}
    </section>
  );
}
