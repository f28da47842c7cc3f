import { expect, test } from "vitest";
import { cloneDatabase } from "@/tests/support/database";

const { sql } = await cloneDatabase();

test("the database itself refuses two live bookings over the same time", async () => {
  const [row] = await sql`SELECT conname FROM pg_constraint WHERE conname = 'bookings_no_overlap'`;
  expect(row?.conname).toBe("bookings_no_overlap");
});
