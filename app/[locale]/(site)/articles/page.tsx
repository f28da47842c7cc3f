import type { Metadata } from "next";
import { ArticleList } from "@/components/articles/article-list";
import { UnreachablePage } from "@/components/site/unreachable-page";
import { publishedArticles } from "@/lib/articles/queries";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";

export const metadata: Metadata = {
  title: "Articles",
  description: "Everything there is to read here, newest first.",
};

export default async function ArticlesPage() {
  const articles = await orUnreachable(publishedArticles(database(), { now: new Date() }));
  if (articles === "unreachable") return <UnreachablePage />;
  return (
    <div className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
      <h1 className="mb-8 text-title">Articles</h1>
      <ArticleList articles={articles} />
    </div>
  );
}
