import localFont from "next/font/local";

// `optional`: a font that comes late is used from the next page on, so no line of text ever moves.
export const serif = localFont({
  src: [{ path: "./literata.woff2", style: "normal", weight: "400 700" }],
  variable: "--font-literata",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

/** Not preloaded: only pages with emphasised words fetch it. */
export const serifItalic = localFont({
  src: [{ path: "./literata-italic.woff2", style: "italic", weight: "400" }],
  variable: "--font-literata-italic",
  display: "optional",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const sans = localFont({
  src: [{ path: "./figtree.woff2", weight: "400 700" }],
  variable: "--font-figtree",
  display: "optional",
  adjustFontFallback: "Arial",
});
