import { settings } from "@/db/schema";
import { command } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { database } from "@/lib/database";

/** Sets where the exit leads, from outside the server. */
const [, , exitUrl] = process.argv;

await command(() =>
  withDatabase(async () => {
    await database().update(settings).set({ exitUrl });
  }),
);
