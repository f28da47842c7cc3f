import type { Metadata } from "next";
import { cache } from "react";
import { SeriesArt } from "@/components/articles/series-art";
import { SeriesContents } from "@/components/articles/series-contents";
import { MissingPage, missingMetadata } from "@/components/site/missing-page";
import { UnreachablePage, unreachableMetadata } from "@/components/site/unreachable-page";
import { seriesWithArticles } from "@/lib/articles/series-queries";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [];

// The title and the page ask for the same series.
const find = cache((slug: string) =>
  orUnreachable(seriesWithArticles(database(), slug, new Date())),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const series = await find((await params).slug);
  if (series === "unreachable") return unreachableMetadata;
  if (!series) return missingMetadata;
  return { title: series.title, description: series.summary };
}

export default async function SeriesPage({ params }: Props) {
  const { slug } = await params;
  const series = await find(slug);
  if (series === "unreachable") return <UnreachablePage />;
  if (!series) return <MissingPage />;
  return (
    <div className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      <SeriesArt className="aspect-[16/6] w-full rounded-card" slug={slug} />
      <h1 className="mt-10 text-title">{series.title}</h1>
      <p className="mt-4 text-lg text-quiet">{series.summary}</p>
      <SeriesContents articles={series.articles} />
    </div>
  );
}
