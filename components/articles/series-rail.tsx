/** Where this article stands, in one quiet line. */
export function SeriesRail({
  title,
  slug,
  position,
  count,
}: {
  title: string;
  slug: string;
  position: number;
  count: number;
}) {
  return (
    <p className="text-quiet">
      <a
        className="inline-flex min-h-11 items-center font-semibold text-clay"
        href={`/series/${slug}`}
      >
        {title}
      </a>
      <span aria-hidden="true"> · </span>
      <span>
        part {position} of {count}
      </span>
    </p>
  );
}
