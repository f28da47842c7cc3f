import { beforeEach, expect, test } from "vitest";
import type { Service } from "@/lib/availability/services";
import type { BookingInput } from "@/lib/bookings/input";
import { requestBooking } from "@/lib/bookings/request";
import { cloneDatabase } from "@/tests/support/database";
import { createPractice, createService, makeInput, makeKeys } from "@/tests/support/factories";

const { db, sql } = await cloneDatabase();
const keys = makeKeys();
const now = new Date("2026-11-30T08:00:00Z");
const wednesdayAtTen = new Date("2026-12-02T09:00:00Z");
let service: Service;

beforeEach(async () => {
  await sql`TRUNCATE settings, opening_hours, services, clients, bookings CASCADE`;
  await createPractice(db);
  service = await createService(db);
});

const request = (input: Partial<BookingInput> = {}) =>
  requestBooking(db, {
    keys,
    service,
    input: makeInput({ startsAt: wednesdayAtTen, ...input }),
    now,
  });

test("whoever takes the whole database away finds no name, contact, message or code in it", async () => {
  const asked = await request({
    name: "Roberta Quillfeather",
    contact: {
      kind: "phone",
      number: "+1 555 0142 77",
      ways: ["call"],
      safeHours: "weekday mornings",
      word: "blue lantern",
    },
    message: "He reads my post",
  });
  await request({
    startsAt: new Date("2026-12-03T09:00:00Z"),
    contact: { kind: "email", address: "quillfeather@example.org" },
  });
  if (!asked.ok) throw new Error("refused");
  const everything = await wholeDatabase();
  expect(everything).toContain("requested"); // the dump does hold the rows
  for (const secret of [
    "Roberta",
    "Quillfeather",
    "quillfeather@example.org",
    "555 0142 77",
    "weekday mornings",
    "blue lantern",
    "reads my post",
    asked.code,
    asked.code.slice(5),
  ]) {
    expect(everything).not.toContain(secret);
  }
});

/** Every row of every table as text, with bytes read as Latin-1, so that plain text in them shows. */
async function wholeDatabase(): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const dumps: string[] = [];
  for (const { name } of tables) {
    const rows = await sql`SELECT * FROM ${sql(name)}`;
    dumps.push(
      JSON.stringify(rows, (_, value) =>
        value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
      ),
    );
  }
  return dumps.join("\n");
}
