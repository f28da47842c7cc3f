import { EmbeddedProblem } from "@/db/embedded/problem";
import { ConfigError } from "@/lib/env";

/** Runs a command to its end. What its user can put right is one sentence, a bug is shown whole. */
export async function command(work: () => Promise<void>) {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    const known = error instanceof ConfigError || error instanceof EmbeddedProblem;
    console.error(known ? error.message : error);
    process.exit(1);
  }
}
