import type { Metadata } from "next";
import { SeriesArt } from "@/components/articles/series-art";
import { SeriesContents } from "@/components/articles/series-contents";
import { MissingPage, missingMetadata } from "@/components/site/missing-page";
import { seriesWithArticles } from "@/lib/articles/series-queries";
import { database } from "@/lib/database";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const series = await seriesWithArticles(database(), slug, new Date());
  return series ? { title: series.title, description: series.summary } : missingMetadata;
}

export default async function SeriesPage({ params }: Props) {
  const { slug } = await params;
  const series = await seriesWithArticles(database(), slug, new Date());
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
