import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

export type Database = ReturnType<typeof openDatabase>["db"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Either side of a transaction: what a query needs, and no more. */
export type Executor = Database | Transaction;

/**
 * Opens a pool on `url`. Nothing is sent until the first query.
 * `max` is the number of connections; a statement is ended after `statementSeconds` (0: never); `close()` waits up to five seconds for running queries.
 */
export function openDatabase(url: string, { max = 10, name = "site", statementSeconds = 30 } = {}) {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    // A database that is back is used at once, and one that hangs fails the query and not the visitor.
    backoff: () => 0.25,
    connect_timeout: 5,
    connection: {
      application_name: name,
      TimeZone: "UTC",
      statement_timeout: statementSeconds * 1000,
    },
  });
  const db = drizzle(sql, { schema, casing: "snake_case" });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}
