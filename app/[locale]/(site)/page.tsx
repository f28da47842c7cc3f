import type { Metadata } from "next";
import { HomeSeries } from "@/components/articles/home-series";
import { LatestArticles } from "@/components/articles/latest-articles";
import { TalkCard } from "@/components/articles/talk-card";
import { Hero } from "@/components/site/hero";
import { publishedArticles } from "@/lib/articles/queries";
import { allSeries } from "@/lib/articles/series-queries";
import { database } from "@/lib/database";
import { practice } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { practiceName } = await practice(database());
  return {
    title: practiceName,
    description: "Articles to read at your own pace, and a time to talk if you want one.",
  };
}

export default async function Home() {
  const db = database();
  const now = new Date();
  const [series, latest] = await Promise.all([
    allSeries(db, now),
    publishedArticles(db, { now, limit: 5 }),
  ]);
  return (
    <>
      <Hero start={series[0]?.first ?? latest[0] ?? null} />
      <HomeSeries series={series} />
      <LatestArticles articles={latest} />
      <div className="mx-auto mt-20 max-w-6xl px-4 sm:px-6">
        <TalkCard />
      </div>
    </>
  );
}
