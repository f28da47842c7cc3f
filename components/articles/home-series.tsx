import { SeriesArt } from "./series-art";

type Series = {
  slug: string;
  title: string;
  summary: string;
  count: number;
};

export function HomeSeries({ series }: { series: Series[] }) {
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="series" className="mx-auto mt-20 max-w-6xl px-4 sm:px-6">
      <h2 className="text-2xl sm:text-3xl" id="series">
        Read in order
      </h2>
      <ul className="mt-7 grid gap-6 md:grid-cols-2">
        {series.map(({ slug, title, summary, count }) => (
          <li key={slug}>
            <a
              className="card group block h-full overflow-hidden rounded-card border border-line bg-raised no-underline hover:border-sage"
              href={`/series/${slug}`}
            >
              <SeriesArt className="aspect-[16/7] w-full" slug={slug} />
              <span className="block p-6">
                <span className="block font-semibold font-serif text-2xl group-hover:underline">
                  {title}
                </span>
                <span className="mt-2 block text-quiet">{summary}</span>
                <span className="mt-4 block font-semibold text-clay">
                  {count === 1 ? "1 article" : `${count} articles`}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
