import { artSize, seriesArt } from "@/lib/articles/art";

/** A series' own picture. It says nothing that the title doesn't, so it is hidden from readers by ear. */
export function SeriesArt({ slug, className = "" }: { slug: string; className?: string }) {
  const { palette, sun, layers } = seriesArt(slug);
  return (
    <svg
      aria-hidden="true"
      className={`art-${palette} block ${className}`}
      preserveAspectRatio="xMidYMid slice"
      viewBox={`0 0 ${artSize.width} ${artSize.height}`}
    >
      <rect className="art-sky" width={artSize.width} height={artSize.height} />
      <circle className="art-sun" cx={sun.x} cy={sun.y} r={sun.radius} />
      {layers.map((path, depth) => (
        <path className={`art-layer-${depth + 1}`} d={path} key={path} />
      ))}
    </svg>
  );
}
