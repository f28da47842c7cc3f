import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/auth/callback/email/route";
import { sessions, users } from "@/db/schema";
import { currentCoach, requireCoach } from "@/lib/auth/coach";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import { signOutCoach } from "@/lib/auth/sign-out";
import { cloneDatabase } from "@/tests/support/database";
import { browser, closeSiteDatabase, pressing, siteUrl } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders);
vi.mock("next/server", async (original) => ({
  ...(await original<object>()),
  after: (await import("./browser")).after,
}));

const { db, sql, url } = await cloneDatabase();
Object.assign(process.env, {
  DATABASE_URL: url,
  SITE_URL: siteUrl,
  AUTH_SECRET: randomBytes(32).toString("hex"),
});
afterAll(closeSiteDatabase);

beforeEach(async () => {
  await sql`TRUNCATE users, verification_tokens CASCADE`;
  browser.reset();
  await db.insert(users).values({ email: "sam@example.org", name: "Sam" });
});

const press = (link: string) => POST(pressing(link));
const consoleLink = () =>
  createSignInLink({ db, email: "sam@example.org", siteUrl, now: new Date() });

describe("the link printed by npm start", () => {
  test("signs the coach in once", async () => {
    const link = await consoleLink();
    expect((await press(link)).headers.get("location")).toBe("/coach");
    expect((await press(link)).headers.get("location")).toBe("/coach/sign-in?problem=link");
  });

  test("opens nothing for an address that is nobody's", async () => {
    const link = await createSignInLink({ db, email: "no@example.org", siteUrl, now: new Date() });
    expect((await press(link)).headers.get("location")).toBe("/coach/sign-in?problem=link");
    expect(await db.$count(users)).toBe(1);
  });
});

describe("a session", () => {
  beforeEach(async () => browser.keepCookie(await press(await consoleLink())));

  test("is stored as a hash: a copy of the database signs nobody in", async () => {
    const [row] = await db.select().from(sessions);
    expect(row?.sessionToken).toMatch(/^[0-9a-f]{64}$/);
    expect([...browser.cookies.values()]).not.toContain(row?.sessionToken);
    browser.cookies.set("__Host-session", row?.sessionToken ?? "");
    expect(await currentCoach()).toBeNull();
  });

  test("lasts thirty days, counted anew a day after it was last used", async () => {
    const days = async () => {
      const [row] = await db.select().from(sessions);
      return ((row?.expires.getTime() ?? 0) - Date.now()) / 86_400_000;
    };
    expect(await days()).toBeCloseTo(30, 2);
    await db.update(sessions).set({ expires: new Date(Date.now() + 28.5 * 86_400_000) });
    expect(await currentCoach()).not.toBeNull();
    expect(await days()).toBeCloseTo(30, 2);
    await db.update(sessions).set({ expires: new Date(Date.now() - 1000) });
    expect(await currentCoach()).toBeNull();
  });

  test("ends in the database when the coach signs out", async () => {
    await signOutCoach();
    expect(await db.$count(sessions)).toBe(0);
    expect(browser.cookies.get("__Host-session")).toBe("");
  });

  test("is needed for the desk: whoever has none is sent to sign in", async () => {
    browser.cookies.clear();
    await expect(requireCoach()).rejects.toMatchObject({
      digest: expect.stringContaining("/coach/sign-in"),
    });
  });
});
