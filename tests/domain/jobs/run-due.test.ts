import { randomBytes } from "node:crypto";
import { createServer, type Socket } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/cron/route";
import { GET } from "@/app/api/health/route";
import { emails, users } from "@/db/schema";
import { sendSignInLink } from "@/lib/auth/send-sign-in-link";
import { dataKeys } from "@/lib/crypto/current";
import { startMinuteRun } from "@/lib/jobs/every-minute";
import { runDue } from "@/lib/jobs/run-due";
import { cloneDatabase } from "@/tests/support/database";
import { keysText } from "@/tests/support/factories";

const { db, sql, url } = await cloneDatabase();
const secret = randomBytes(24).toString("hex");
Object.assign(process.env, { DATABASE_URL: url, CRON_SECRET: secret, DATA_KEYS: keysText() });

type Held = { siteDatabase?: { close(): Promise<void> } | undefined };
const held = globalThis as Held;
afterAll(() => held.siteDatabase?.close());

const now = new Date("2026-11-30T08:00:00Z");
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(async () => {
  await sql`TRUNCATE users, verification_tokens, emails CASCADE`;
  await db.insert(users).values({ email: "sam@example.org" });
});

function queueSignIn() {
  return sendSignInLink({
    db,
    keys: dataKeys(),
    email: "sam@example.org",
    token: "t".repeat(64),
    expires: minutesOn(15),
    siteUrl: "http://localhost:3000",
    secret,
    now,
  });
}

test("a sign-in link nobody could mail is erased when it stops working, key or no key", async () => {
  await queueSignIn();
  const run = (at: Date) => runDue({ db, keys: dataKeys(), transport: null, now: at });
  expect(await run(minutesOn(14))).toMatchObject({ expiredLinks: 0 });
  const [waiting] = await db.select().from(emails);
  expect(waiting?.payload?.toString("latin1")).not.toMatch(/sam@|token/);
  expect(await run(minutesOn(15))).toMatchObject({ expiredLinks: 1 });
  const [row] = await db.select().from(emails).where(eq(emails.kind, "coach_sign_in"));
  expect(row).toMatchObject({ status: "withdrawn", payload: null });
});

describe("POST /api/cron", () => {
  const call = (authorization?: string) =>
    POST(
      new Request("http://localhost/api/cron", {
        method: "POST",
        headers: authorization ? { authorization } : {},
      }),
    );

  test("answers nobody without the secret, and runs nothing", async () => {
    await queueSignIn();
    for (const wrong of [
      undefined,
      "",
      secret,
      "Bearer ",
      `Bearer ${secret}x`,
      `bearer ${secret}`,
    ]) {
      expect((await call(wrong)).status).toBe(401);
    }
    expect(await db.$count(emails, eq(emails.status, "queued"))).toBe(1);
  });

  test("runs what is due and answers with counts alone", async () => {
    await queueSignIn();
    await sql`UPDATE emails SET created_at = now() - interval '1 hour'`;
    const response = await call(`Bearer ${secret}`);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      expiredLinks: 1,
      emails: { sent: 0, withdrawn: 0, postponed: 0, failed: 0 },
      erasedBookings: 0,
    });
  });

  test("says 503 and logs no content when it can't", async () => {
    await sql`ALTER TABLE emails RENAME TO hidden`;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await call(`Bearer ${secret}`);
    await sql`ALTER TABLE hidden RENAME TO emails`;
    expect(response.status).toBe(503);
    expect(log.mock.calls).toEqual([["Due work: DrizzleQueryError < PostgresError 42P01"]]);
    log.mockClear();
  });
});

describe("GET /api/health", () => {
  const sockets: Socket[] = [];
  const mute = createServer((socket) => sockets.push(socket));
  const own = () => held.siteDatabase;
  let before: ReturnType<typeof own>;

  beforeEach(() => {
    before = own();
  });
  afterEach(() => {
    held.siteDatabase = before;
    for (const socket of sockets.splice(0)) socket.destroy();
    mute.close();
  });

  test("says ok while the database answers", async () => {
    const response = await GET();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "ok" });
  });

  test("says 503 within seconds when the database takes the call and never answers", async () => {
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { openDatabase } = await import("@/db/client");
    const { port } = mute.address() as { port: number };
    const silent = openDatabase(`postgres://a:b@127.0.0.1:${port}/c`, { max: 1 });
    held.siteDatabase = silent;
    const started = performance.now();
    const response = await GET();
    expect(response.status).toBe(503);
    expect(performance.now() - started).toBeLessThan(4000);
    await silent.sql.end({ timeout: 0 });
  });
});

describe("the run of every minute", () => {
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const stop = () =>
    clearInterval((globalThis as { siteMinuteRun?: NodeJS.Timeout }).siteMinuteRun);
  afterEach(stop);

  test("waits for a run that takes longer, and goes on after one that fails", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    let runs = 0;
    let atOnce = 0;
    startMinuteRun(async () => {
      runs++;
      atOnce++;
      expect(atOnce).toBe(1);
      await pause(30);
      atOnce--;
      throw new Error("robin@example.com could not be reached");
    }, 5);
    await pause(200);
    stop();
    await pause(50);
    expect(runs).toBeGreaterThan(2);
    expect(runs).toBeLessThan(8);
    expect(new Set(log.mock.calls.flat())).toEqual(new Set(["Due work: Error"]));
    log.mockClear();
  });

  test("is one, however often it is started", async () => {
    const [first, second] = [vi.fn(async () => {}), vi.fn(async () => {})];
    startMinuteRun(first, 20);
    startMinuteRun(second, 20);
    await pause(60);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalled();
  });
});
