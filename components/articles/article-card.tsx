import { SeriesArt } from "./series-art";

type Card = { slug: string; title: string; summary: string };

export function ArticleCard({ slug, title, summary }: Card) {
  return (
    <a
      className="card group flex h-full flex-col overflow-hidden rounded-card border border-line bg-raised no-underline hover:border-sage"
      href={`/articles/${slug}`}
    >
      <SeriesArt className="h-28 w-full" slug={slug} />
      <span className="flex flex-1 flex-col p-5">
        <span className="block text-balance font-semibold font-serif text-xl leading-snug group-hover:underline">
          {title}
        </span>
        <span className="mt-2 block text-quiet">{summary}</span>
      </span>
    </a>
  );
}
