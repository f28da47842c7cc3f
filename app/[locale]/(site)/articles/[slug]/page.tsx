import type { Metadata } from "next";
import { cache } from "react";
import { ArticleBody } from "@/components/articles/article-body";
import { ArticleHead } from "@/components/articles/article-head";
import { NextCard } from "@/components/articles/next-card";
import { RelatedArticles } from "@/components/articles/related-articles";
import { TalkCard } from "@/components/articles/talk-card";
import { MissingPage, missingMetadata } from "@/components/site/missing-page";
import { UnreachablePage, unreachableMetadata } from "@/components/site/unreachable-page";
import { leadOf } from "@/lib/articles/lead";
import { publishedArticle } from "@/lib/articles/queries";
import { renderMarkdown } from "@/lib/articles/render-markdown";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [];

// The title and the page ask for the same article.
const find = cache((slug: string) => orUnreachable(publishedArticle(database(), slug, new Date())));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find((await params).slug);
  if (found === "unreachable") return unreachableMetadata;
  if (!found) return missingMetadata;
  return { title: found.article.title, description: found.article.summary };
}

export default async function ArticlePage({ params }: Props) {
  const found = await find((await params).slug);
  if (found === "unreachable") return <UnreachablePage />;
  if (!found) return <MissingPage />;
  const { article, series, next, previous, related } = found;
  const { html, minutes } = renderMarkdown(article.body);
  return (
    <article className="mx-auto max-w-3xl px-4 pt-8 sm:px-6 sm:pt-12">
      <ArticleHead article={article} lead={leadOf(article)} minutes={minutes} series={series} />
      <ArticleBody html={html} />
      <div className="mt-16 space-y-16">
        <NextCard art={series?.slug ?? article.slug} next={next} previous={previous} />
        <RelatedArticles articles={related} />
        <TalkCard />
      </div>
    </article>
  );
}
