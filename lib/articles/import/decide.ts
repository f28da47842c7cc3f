import { createHash } from "node:crypto";
import type { articles } from "@/db/schema";
import type { ParsedArticle } from "./parsed";
import { publishedInstant } from "./published-at";
import { readFile } from "./read-file";

export type ImportFile = { name: string; bytes: Uint8Array };
export type Refusal = { file: string; reason: string };
export type Entry = { file: string; hash: string; article: ParsedArticle; remarks: string[] };
export type Stored = typeof articles.$inferSelect;
export type Decision = {
  entry: Entry;
  stored: Stored | undefined;
  outcome: "created" | "unchanged" | "replaced";
};

/** Every file that is an article, and every one that isn't or that takes another's address. */
export function readAll(files: readonly ImportFile[]) {
  const entries: Entry[] = [];
  const refusals: Refusal[] = [];
  const taken = new Map<string, string>();
  for (const { name: file, bytes } of files) {
    const parsed = readFile({ name: file, bytes });
    if (!parsed.ok) {
      refusals.push({ file, reason: parsed.reason });
      continue;
    }
    const { article, remarks } = parsed;
    const twin = taken.get(article.slug);
    if (twin !== undefined) {
      refusals.push({ file, reason: `${address(article)} is also the address of ${twin}` });
      continue;
    }
    taken.set(article.slug, file);
    const hash = createHash("sha256").update(bytes).digest("hex");
    entries.push({ file, hash, article, remarks });
  }
  return { entries, refusals };
}

type Settled = { ok: true; decision: Decision } | { ok: false; refusal: Refusal };

/** What happens to one article, given what stands at its address. */
export function decide(
  entry: Entry,
  stored: Stored | undefined,
  { replace, zone }: { replace: boolean; zone: string },
): Settled {
  const settled = (outcome: Decision["outcome"]) =>
    ({ ok: true, decision: { entry, stored, outcome } }) as const;
  if (!stored) return settled("created");
  if (saysTheSame(entry.article, stored, zone)) return settled("unchanged");
  if (replace) return settled("replaced");
  // The same file again: what was changed since was changed on purpose.
  if (stored.importHash === entry.hash) return settled("unchanged");
  const reason =
    `${address(entry.article)} already exists with another text, “${stored.title}”; ` +
    "--replace puts this one in its place and keeps the old one as a revision";
  return { ok: false, refusal: { file: entry.file, reason } };
}

function saysTheSame(article: ParsedArticle, stored: Stored, zone: string) {
  const { publishedAt } = article;
  return (
    article.title === stored.title &&
    article.summary === stored.summary &&
    article.body === stored.body &&
    article.contentNote === stored.contentNote &&
    article.nextTitle === stored.nextTitle &&
    article.status === stored.status &&
    (publishedAt === null ||
      publishedInstant(publishedAt, zone)?.getTime() === stored.publishedAt?.getTime())
  );
}

function address({ slug }: ParsedArticle) {
  return `/articles/${slug}`;
}
