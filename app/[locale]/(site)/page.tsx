import type { Metadata } from "next";
import { HomeSeries } from "@/components/articles/home-series";
import { LatestArticles } from "@/components/articles/latest-articles";
import { TalkCard } from "@/components/articles/talk-card";
import { Hero } from "@/components/site/hero";
import { UnreachablePage } from "@/components/site/unreachable-page";
import { publishedArticles } from "@/lib/articles/queries";
import { allSeries } from "@/lib/articles/series-queries";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const known = await orUnreachable(practice(database()));
  return {
    title: known === "unreachable" ? "Home" : known.practiceName,
    description: "Articles to read at your own pace, and a time to talk if you want one.",
  };
}

export default async function Home() {
  const db = database();
  const now = new Date();
  const read = await orUnreachable(
    Promise.all([allSeries(db, now), publishedArticles(db, { now, limit: 5 })]),
  );
  if (read === "unreachable") return <UnreachablePage />;
  const [series, latest] = read;
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
