const wordsPerMinute = 230;

/** Minutes a grown reader takes for `text`, at least one. */
export function readingMinutes(text: string) {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
