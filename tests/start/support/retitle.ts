import { eq } from "drizzle-orm";
import { articles } from "@/db/schema";
import { command } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { database } from "@/lib/database";
import { pagesChanged } from "@/lib/pages/changed";

/** Gives an article another title, from outside the server. */
const [slug = "", title = ""] = process.argv.slice(2);

await command(() =>
  withDatabase(() =>
    database().transaction(async (tx) => {
      const changed = await tx
        .update(articles)
        .set({ title })
        .where(eq(articles.slug, slug))
        .returning({ id: articles.id });
      await pagesChanged(tx);
      console.log(`${changed.length} changed`);
    }),
  ),
);
