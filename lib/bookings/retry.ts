/** Serialization failure and deadlock: Postgres undid the whole transaction, and it may run again. */
const passing = new Set(["40001", "40P01"]);

/** Runs a transaction again, a few times at most, when another one merely stood in its way. */
export async function retryTransaction<Result>(
  run: () => Promise<Result>,
  tries = 4,
): Promise<Result> {
  for (let left = tries - 1; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (left === 0 || !passing.has(sqlState(error))) throw error;
    }
  }
}

/** Drizzle wraps the driver's error, which holds the code, as its cause. */
function sqlState(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return sqlState(error.cause);
}
