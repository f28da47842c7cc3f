import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Transaction } from "@/db/client";
import { articles, series } from "@/db/schema";
import { readFrontMatter } from "@/lib/articles/import/front-matter";
import { parseMarkdown } from "@/lib/articles/import/markdown";
import { publishedInstant } from "@/lib/articles/import/published-at";
import { slugOf } from "@/lib/articles/slug";

const content = fileURLToPath(new URL("./content", import.meta.url));
/** In the order the site shows them. */
const folders = ["the-trauma-bond", "finding-your-feet-again"];

/** The demo's two series, each article marked as a sample. */
export async function fillArticles(tx: Transaction, { zone, now }: { zone: string; now: Date }) {
  const read = await Promise.all(folders.map((folder) => readSeries(join(content, folder), zone)));
  const newest = Math.max(...read.flatMap(({ parts }) => parts.map((part) => +part.publishedAt)));
  const back = weeksAfter(newest, now);
  for (const [position, { parts, ...about }] of read.entries()) {
    const [row] = await tx
      .insert(series)
      .values({ ...about, position })
      .returning({ id: series.id });
    await tx.insert(articles).values(
      parts.map((part, seriesPosition) => ({
        ...part,
        publishedAt: new Date(+part.publishedAt - back),
        createdAt: now,
        updatedAt: now,
        seriesId: row?.id,
        seriesPosition,
      })),
    );
  }
}

async function readSeries(folder: string, zone: string) {
  const about = readFrontMatter(await readFile(join(folder, "series.md"), "utf8"));
  if (!about.ok || !about.fields.title) throw new Error(`${folder}/series.md names no title`);
  const files = (await readdir(folder)).filter((name) => /^\d+.*\.md$/.test(name)).toSorted();
  const parts = await Promise.all(files.map((file) => readArticle(join(folder, file), zone)));
  const { title, summary = "" } = about.fields;
  return { title, slug: slugOf(title), summary, parts };
}

async function readArticle(file: string, zone: string) {
  const parsed = parseMarkdown(await readFile(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.reason}`);
  const publishedAt = publishedInstant(parsed.article.publishedAt ?? "", zone);
  if (!publishedAt) throw new Error(`${file}: it has no date`);
  return { ...parsed.article, publishedAt, sample: true };
}

/** On a machine whose clock is behind the newest sample, all of them move back by whole weeks. */
function weeksAfter(newest: number, now: Date) {
  const week = 7 * 24 * 60 * 60 * 1000;
  return Math.max(0, Math.ceil((newest - now.getTime()) / week)) * week;
}
