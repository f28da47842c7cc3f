import { inArray, sql } from "drizzle-orm";
import type { Executor, Transaction } from "@/db/client";
import { articles } from "@/db/schema";
import { pagesChanged } from "@/lib/pages/changed";
import { practice } from "@/lib/settings/queries";
import { type Decision, decide, type ImportFile, type Refusal, readAll } from "./decide";
import { createArticles, replaceArticle } from "./write";

type ImportedArticle = {
  file: string;
  slug: string;
  title: string;
  outcome: Decision["outcome"];
  /** What of the file was left aside. */
  remarks: string[];
};

export type ImportResult =
  | { ok: true; articles: ImportedArticle[] }
  | { ok: false; refusals: Refusal[] };

type Import = {
  db: Executor;
  files: readonly ImportFile[];
  replace: boolean;
  dryRun: boolean;
  now: Date;
};

/** Brings files in as articles: all of them, or on any refusal none. */
export async function importArticles({ db, files, ...how }: Import): Promise<ImportResult> {
  const read = readAll(files);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => importBatch(tx, read, how));
    } catch (error) {
      // The second look finds the article that came in between, and names it.
      if (!(error instanceof TakenMeanwhile) || attempt === 3) throw error;
    }
  }
}

class TakenMeanwhile extends Error {
  override name = "TakenMeanwhile";
}

async function importBatch(
  tx: Transaction,
  { entries, refusals: unreadable }: ReturnType<typeof readAll>,
  { replace, dryRun, now }: Omit<Import, "db" | "files">,
): Promise<ImportResult> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('import'))`);
  const { zone } = await practice(tx);
  const stored = await storedAt(
    tx,
    entries.map(({ article }) => article.slug),
  );

  const refusals = [...unreadable];
  const decisions: Decision[] = [];
  for (const entry of entries) {
    const settled = decide(entry, stored.get(entry.article.slug), { replace, zone });
    if (settled.ok) decisions.push(settled.decision);
    else refusals.push(settled.refusal);
  }
  if (refusals.length > 0) return { ok: false, refusals };
  if (!dryRun) await write(tx, decisions, { zone, now });
  return {
    ok: true,
    articles: decisions.map(({ entry: { file, article, remarks }, outcome }) => ({
      file,
      slug: article.slug,
      title: article.title,
      outcome,
      remarks,
    })),
  };
}

async function storedAt(tx: Transaction, slugs: string[]) {
  if (slugs.length === 0) return new Map();
  const rows = await tx.select().from(articles).where(inArray(articles.slug, slugs)).for("update");
  return new Map(rows.map((row) => [row.slug, row]));
}

async function write(
  tx: Transaction,
  decisions: readonly Decision[],
  when: { zone: string; now: Date },
) {
  const created = decisions.filter(({ outcome }) => outcome === "created");
  const made = await createArticles(
    tx,
    created.map(({ entry }) => entry),
    when,
  );
  if (made < created.length) throw new TakenMeanwhile();
  for (const { entry, stored, outcome } of decisions) {
    if (outcome === "replaced" && stored) await replaceArticle(tx, { entry, stored }, when);
  }
  if (decisions.some(({ outcome }) => outcome !== "unchanged")) await pagesChanged(tx);
}
