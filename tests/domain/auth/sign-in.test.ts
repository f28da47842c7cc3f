import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import * as callback from "@/app/api/auth/callback/email/route";
import { emails, sessions, users, verificationTokens } from "@/db/schema";
import { currentCoach } from "@/lib/auth/coach";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import { outbox } from "@/lib/emails/queries";
import { cloneDatabase } from "@/tests/support/database";
import { coach, keysText } from "@/tests/support/factories";
import { startFakeResend } from "@/tests/support/fake-resend";
import { browser, closeSiteDatabase, pressing, siteUrl } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders);
vi.mock("next/server", async (original) => ({
  ...(await original<object>()),
  after: (await import("./browser")).after,
}));

const { db, sql, url } = await cloneDatabase();
const resend = await startFakeResend();
Object.assign(process.env, {
  DATABASE_URL: url,
  SITE_URL: siteUrl,
  AUTH_SECRET: randomBytes(32).toString("hex"),
  DATA_KEYS: keysText(),
  RESEND_API_KEY: resend.key,
  RESEND_BASE_URL: resend.url,
  EMAIL_FROM: "post@example.org",
});

afterAll(async () => {
  await closeSiteDatabase();
  await resend.stop();
});

beforeEach(async () => {
  await sql`TRUNCATE users, verification_tokens, emails CASCADE`;
  browser.reset();
  resend.reset();
  await db.insert(users).values({ email: "sam@example.org", name: "Sam" });
});

/** The link in the mail that came last. */
function mailedLink() {
  const link = /http\S+/.exec(resend.messages.at(-1)?.text ?? "")?.[0];
  if (!link) throw new Error("No link was mailed");
  return link;
}

const press = (link: string, headers?: Record<string, string>) =>
  callback.POST(pressing(link, headers));

describe("asking for a link", () => {
  test("mails the coach one, under the site's own address whatever the request claims", async () => {
    expect(await requestSignIn(" Sam@Example.org ")).toEqual({ ok: true });
    await browser.answered();
    expect(resend.messages).toMatchObject([
      { to: ["sam@example.org"], subject: "Your sign-in link" },
    ]);
    expect(mailedLink()).toMatch(
      /^http:\/\/localhost:3000\/coach\/sign-in\/open\?token=\w{64}&email=sam%40example.org$/,
    );
  });

  test("is answered alike for a stranger's address, and leaves nothing behind", async () => {
    const forCoach = await requestSignIn("sam@example.org");
    const cookiesOfCoach = new Map(browser.cookies);
    const workForCoach = browser.afterwards.splice(0).length;
    browser.cookies.clear();
    expect(await requestSignIn("stranger@example.org")).toEqual(forCoach);
    expect(browser.cookies).toEqual(cookiesOfCoach);
    expect(browser.afterwards).toHaveLength(workForCoach);
    // Neither has written anything yet: the answer can't be told apart by its time.
    expect(await db.$count(emails)).toBe(0);
    await browser.answered();
    expect(await db.$count(emails)).toBe(0);
    expect(await db.$count(verificationTokens)).toBe(0);
    expect(await db.$count(users)).toBe(1);
    expect(resend.requests()).toBe(0);
  });

  test("with something that is no address is told so", async () => {
    for (const typed of ["", "sam", "sam@", '"a"@b.org', "a@b.org,sam@example.org"]) {
      expect(await requestSignIn(typed)).toEqual({ ok: false, reason: "not_an_address" });
    }
  });

  test("again and again fills no inbox", async () => {
    for (let n = 0; n < 8; n++) await requestSignIn("sam@example.org");
    await browser.answered();
    expect(await db.$count(verificationTokens)).toBe(5);
    expect(resend.messages).toHaveLength(5);
  });

  test("a failure afterwards is logged without the address or the token", async () => {
    await requestSignIn("sam@example.org");
    await sql`ALTER TABLE verification_tokens RENAME TO hidden`;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    await browser.answered();
    await sql`ALTER TABLE hidden RENAME TO verification_tokens`;
    expect(log.mock.calls).toEqual([["Sign-in link: DrizzleQueryError < PostgresError 42P01"]]);
    log.mockClear();
  });
});

describe("the mailed link", () => {
  beforeEach(async () => {
    await requestSignIn("sam@example.org");
    await browser.answered();
  });

  test("is sealed while it waits, erased once sent, and never on the desk", async () => {
    const [row] = await db.select().from(emails);
    expect(row).toMatchObject({ status: "sent", payload: null });
    await db.update(emails).set({ status: "queued" });
    const rows = await outbox(db, { coach, keys: {} as never });
    expect(rows).toMatchObject([{ kind: "coach_sign_in", to: "you", subject: null, text: null }]);
    expect(JSON.stringify(rows)).not.toMatch(/token|http|@/);
  });

  test("signs the coach in once, with a cookie for this host alone", async () => {
    const response = await press(mailedLink());
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/coach");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    browser.keepCookie(response);
    expect(await currentCoach()).toMatchObject({ email: "sam@example.org", name: "Sam" });

    const again = await press(mailedLink());
    expect(again.headers.get("location")).toBe("/coach/sign-in?problem=link");
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(await db.$count(sessions)).toBe(1);
  });

  test("has no door but POST, so that nothing that merely opens it uses it up", async () => {
    expect(Object.keys(callback).sort()).toEqual(["POST", "dynamic"]);
    expect((await press(mailedLink())).headers.get("location")).toBe("/coach");
  });

  test("can't be pressed from a page elsewhere", async () => {
    const elsewhere: Record<string, string>[] = [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: siteUrl, "sec-fetch-site": "cross-site" },
      { origin: siteUrl, "sec-fetch-site": "none" },
    ];
    for (const headers of elsewhere) {
      expect((await press(mailedLink(), headers)).status).toBe(403);
    }
    const fromHere = await press(mailedLink(), { "sec-fetch-site": "same-origin" });
    expect(fromHere.headers.get("location")).toBe("/coach");
  });

  test("leads to the desk, whatever else its address asks for", async () => {
    const response = await press(`${mailedLink()}&callbackUrl=https%3A%2F%2Fevil.example`);
    expect(response.headers.get("location")).toBe("/coach");
  });

  test("of somebody removed meanwhile signs nobody in, and makes no account", async () => {
    await db.delete(users);
    const response = await press(mailedLink());
    expect(response.headers.get("location")).toBe("/coach/sign-in?problem=link");
    expect(await db.$count(users)).toBe(0);
  });

  test("a token that is wrong, too old or another address's leads back to sign-in", async () => {
    const params = new URL(mailedLink()).searchParams;
    const link = (token: string, email: string) =>
      `${siteUrl}/x?${new URLSearchParams({ token, email })}`;
    const token = params.get("token") ?? "";
    await db.insert(users).values({ email: "ash@example.org" });
    const wrong = [
      link("0".repeat(64), "sam@example.org"),
      link(token, "ash@example.org"),
      link("", ""),
      await createSignInLink({
        db,
        email: "sam@example.org",
        siteUrl,
        now: new Date(Date.now() - 61 * 60_000),
      }),
    ];
    for (const one of wrong) {
      const response = await press(one);
      expect(response.headers.get("location")).toBe("/coach/sign-in?problem=link");
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect((await press(mailedLink())).headers.get("location")).toBe("/coach");
  });

  test("with the database gone says to try again, and logs no token", async () => {
    await sql`ALTER TABLE verification_tokens RENAME TO hidden`;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await press(mailedLink());
    await sql`ALTER TABLE hidden RENAME TO verification_tokens`;
    expect(response.headers.get("location")).toBe("/coach/sign-in?problem=again");
    expect(log.mock.calls.flat().join("\n")).not.toMatch(/sam@|\w{20,}|select|delete/i);
    log.mockClear();
    expect((await press(mailedLink())).headers.get("location")).toBe("/coach");
  });
});
