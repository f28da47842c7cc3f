import { parseArgs } from "node:util";
import { TransactionRollbackError } from "drizzle-orm";
import { type Database, openDatabase } from "@/db/client";
import type { ImportFile } from "@/lib/articles/import/decide";
import { gather } from "@/lib/articles/import/gather";
import { type ImportResult, importArticles } from "@/lib/articles/import/import";
import { fillEmptyDatabase, fillIfEmpty } from "@/lib/demo/fill";
import { env } from "@/lib/env";
import { command } from "./command";
import { withDatabase } from "./with-database";

const usage = `Usage: npm run articles:import -- PATH… [--replace] [--dry-run]
  PATH       a plain text (.txt) or Markdown (.md) file, or a folder of them
  --replace  where an address exists with another text, keep that one as a revision
  --dry-run  say what would happen, and write nothing`;

await command(async () => process.exit(await run(process.argv.slice(2))));

/** The exit code: 1 where a file or an address was refused, 2 where the command was misunderstood. */
async function run(args: string[]) {
  const asked = read(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const { files, refusals } = await gather(asked.paths);
  const result: ImportResult =
    refusals.length > 0
      ? { ok: false, refusals }
      : await importInto(files, { replace: asked.replace, dryRun: asked.dryRun });
  report(result, asked.dryRun);
  return result.ok ? 0 : 1;
}

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        replace: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0) return null;
    return { paths: positionals, replace: values.replace, dryRun: values["dry-run"] };
  } catch (error) {
    // What parseArgs throws for an option it doesn't know.
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return null;
  }
}

async function importInto(files: ImportFile[], how: { replace: boolean; dryRun: boolean }) {
  // Only the embedded database is ever filled with the demo: asked before it has an address.
  const { DEMO, DATABASE_URL, COACH_EMAIL: coachEmail } = env();
  const filling = { demo: DEMO === "on" && !DATABASE_URL, coachEmail, now: new Date() };
  return await withDatabase(async ({ url }) => {
    if (!how.dryRun) await fillEmptyDatabase({ url, ...filling });
    const { db, close } = openDatabase(url, { max: 1, name: "import" });
    try {
      const batch = { files, ...how, now: filling.now };
      return how.dryRun
        ? await rehearse(db, filling, batch)
        : await importArticles({ db, ...batch });
    } finally {
      await close();
    }
  });
}

/** Meets the demo as a real run would, and takes it all back. */
async function rehearse(
  db: Database,
  filling: Parameters<typeof fillIfEmpty>[1],
  batch: Omit<Parameters<typeof importArticles>[0], "db">,
) {
  let result: ImportResult | undefined;
  await db
    .transaction(async (tx) => {
      await fillIfEmpty(tx, filling);
      result = await importArticles({ db: tx, ...batch });
      tx.rollback();
    })
    .catch((error) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  if (!result) throw new Error("The rehearsal ended without a result");
  return result;
}

function report(result: ImportResult, dryRun: boolean) {
  if (!result.ok) {
    for (const { file, reason } of result.refusals) console.error(`${file}: ${reason}.`);
    console.error(dryRun ? "Nothing would be imported." : "Nothing was imported.");
    return;
  }
  for (const { file, slug, title, outcome, remarks } of result.articles) {
    const done = dryRun && outcome !== "unchanged" ? `would be ${outcome}` : outcome;
    console.log(`${done}  /articles/${slug}  ${title}`);
    for (const remark of remarks) console.log(`  ${file}: ${remark}.`);
  }
}
