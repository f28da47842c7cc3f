import { SeriesArt } from "./series-art";

type Neighbour = { slug: string; title: string; summary: string };

/** What every article ends in: the following one, large enough to be pressed without aiming. */
export function NextCard({
  next,
  previous,
  art,
}: {
  next: Neighbour | null;
  previous: Neighbour | null;
  art: string;
}) {
  if (!next && !previous) return null;
  return (
    <nav aria-label="Next and previous article" className="print:hidden space-y-4">
      {next && (
        <a
          className="card group grid overflow-hidden rounded-card border border-line bg-sage-wash no-underline hover:border-sage sm:grid-cols-[1fr_15rem]"
          href={`/articles/${next.slug}`}
          rel="next"
        >
          <span className="block p-6 sm:p-9">
            <span className="block font-semibold text-clay">Next</span>
            <span className="mt-2 block text-balance font-semibold font-serif text-2xl leading-snug group-hover:underline sm:text-3xl">
              {next.title}
            </span>
            <span className="mt-3 block text-quiet">{next.summary}</span>
          </span>
          <SeriesArt className="hidden h-full w-full sm:block" slug={art} />
        </a>
      )}
      {previous && (
        <a
          className="inline-flex min-h-11 items-center gap-2 py-2 text-quiet hover:text-ink"
          href={`/articles/${previous.slug}`}
          rel="prev"
        >
          <span className="shrink-0 font-semibold">Previous</span>
          <span className="font-serif">{previous.title}</span>
        </a>
      )}
    </nav>
  );
}
