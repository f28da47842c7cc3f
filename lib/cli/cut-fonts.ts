import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// @ts-expect-error: the package comes without types.
import subsetFont from "subset-font";

/**
 * Cuts the packaged fonts to the signs English prose needs, and to the weights the site uses:
 * 126 KB become 69 KB, of which a page without italics loads 50. Run after changing a font.
 */
const signs = [range(0x20, 0x7e), range(0xa0, 0xff), "–—‘’“”•…←→−×"].join("");

const cuts = [
  { from: "literata/files/literata-latin-wght-normal.woff2", to: "literata.woff2", max: 700 },
  {
    from: "literata/files/literata-latin-wght-italic.woff2",
    to: "literata-italic.woff2",
    max: 400,
  },
  { from: "figtree/files/figtree-latin-wght-normal.woff2", to: "figtree.woff2", max: 700 },
];

for (const { from, to, max } of cuts) {
  const whole = await readFile(fileURLToPath(import.meta.resolve(`@fontsource-variable/${from}`)));
  const cut = await subsetFont(whole, signs, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max, default: 400 } },
  });
  await writeFile(new URL(`../../app/fonts/${to}`, import.meta.url), cut);
  console.log(`${to}: ${whole.length} → ${cut.length} bytes`);
}

function range(first: number, last: number) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
