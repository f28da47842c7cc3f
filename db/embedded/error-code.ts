/** What kind of failure it is, as the system or Postgres names it. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
