/** Width and height of every picture, in its own units. */
export const artSize = { width: 800, height: 450 };

const palettes = ["morning", "clay", "dusk", "reed"] as const;

export type SeriesArt = {
  palette: (typeof palettes)[number];
  sun: { x: number; y: number; radius: number };
  /** Closed SVG paths from the far horizon to the near one. */
  layers: string[];
};

/**
 * A landscape of soft horizons, drawn from a series' slug: the same slug gives the same picture on
 * every machine and for ever.
 */
export function seriesArt(slug: string): SeriesArt {
  const random = generator(slug);
  const palette = palettes[Math.floor(random() * palettes.length)] ?? "morning";
  const sun = {
    x: Math.round(160 + random() * 480),
    y: Math.round(95 + random() * 70),
    radius: Math.round(44 + random() * 34),
  };
  const layers = Array.from({ length: 5 }, (_, depth) => horizon(depth, random));
  return { palette, sun, layers };
}

function horizon(depth: number, random: () => number) {
  const { width, height } = artSize;
  const middle = 190 + depth * 54 + random() * 16;
  const waves = [
    { length: 900 + random() * 700, rise: 34 - depth * 3, shift: random() * Math.PI * 2 },
    { length: 320 + random() * 260, rise: 13 + random() * 8, shift: random() * Math.PI * 2 },
  ];
  const points: [number, number][] = [];
  for (let x = 0; x <= width; x += 40) {
    const rises = waves.map(
      ({ length, rise, shift }) => Math.sin((x / length) * Math.PI * 2 + shift) * rise,
    );
    points.push([x, Math.round(rises.reduce((sum, rise) => sum + rise, middle))]);
  }
  return `M0 ${height}L${smooth(points)}L${width} ${height}Z`;
}

/** Joins points by curves through their midpoints, so that no corner shows. */
function smooth([first, ...rest]: [number, number][]) {
  if (!first) return "";
  let path = first.join(" ");
  let [x, y] = first;
  for (const [nextX, nextY] of rest) {
    path += `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}L${x} ${y}`;
}

/** FNV-1a over the seed, then mulberry32: two well-known small generators, alike on every engine. */
function generator(seed: string) {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) {
    state = Math.imul(state ^ byte, 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
