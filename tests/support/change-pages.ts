import { command } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { database } from "@/lib/database";
import { pagesChanged } from "@/lib/pages/changed";

/** Says that what readers see has changed, from outside the server. */
await command(() => withDatabase(() => database().transaction(pagesChanged)));
