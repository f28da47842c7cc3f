import { expect, test } from "vitest";
import { users } from "@/db/schema";
import { ensureCoach } from "@/lib/auth/ensure-coach";
import { cloneDatabase } from "@/tests/support/database";

const { db, url } = await cloneDatabase();

test("the address of COACH_EMAIL may sign in, and the demo's coach gives way to it", async () => {
  await db.insert(users).values({ email: "coach@example.com" });
  await ensureCoach(url, "Kerry@Example.org");
  await ensureCoach(url, "kerry@example.org");
  const coaches = await db.select({ email: users.email }).from(users);
  expect(coaches).toEqual([{ email: "kerry@example.org" }]);
});

test("a site that is run as the demo's coach keeps that coach", async () => {
  await ensureCoach(url, "coach@example.com");
  const coaches = await db.select({ email: users.email }).from(users).orderBy(users.email);
  expect(coaches).toEqual([{ email: "coach@example.com" }, { email: "kerry@example.org" }]);
});
