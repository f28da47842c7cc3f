import { SeriesArt } from "@/components/articles/series-art";
import { ButtonLink } from "@/components/ui/button";

export function Hero({ start }: { start: { slug: string; title: string } | null }) {
  return (
    <section className="mx-auto max-w-6xl px-4 pt-10 sm:px-6 sm:pt-16">
      <div className="grid items-center gap-10 lg:grid-cols-[1.1fr_1fr] lg:gap-16">
        <div>
          <h1 className="text-title">A quiet place to read, and someone to talk to</h1>
          <p className="mt-5 max-w-prose text-lg text-quiet">
            Plain words for the time in and after a relationship that hurts. Read as much or as
            little as you like. You can leave this site at any moment with one press.
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            {start && <ButtonLink href={`/articles/${start.slug}`}>Start reading</ButtonLink>}
            <ButtonLink href="/book" look={start ? "quiet" : "primary"}>
              Ask for a time to talk
            </ButtonLink>
          </div>
        </div>
        <SeriesArt className="aspect-[16/10] w-full rounded-card" slug="home" />
      </div>
    </section>
  );
}
