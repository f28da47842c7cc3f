import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { bookings, emails, settings } from "@/db/schema";
import { deliverDueEmails } from "@/lib/emails/deliver";
import { resendTransport } from "@/lib/emails/transport";
import { byMail, minutesOn, now, openPractice } from "./practice";

const { db, sql, url, keys, resend, mailSettings, transport, ask, deliver, rowOf } =
  await openPractice();

describe("a request by someone who may be written to", () => {
  test("goes out to them and to the coach, and the rows hold Resend's ids", async () => {
    await ask();
    expect(await deliver()).toEqual({ sent: 2, withdrawn: 0, postponed: 0, failed: 0 });
    const sent = resend.messages.map(({ id, idempotencyKey, to }) => ({ id, idempotencyKey, to }));
    const [toClient, toCoach] = [await rowOf("client_requested"), await rowOf("coach_requested")];
    expect(sent).toHaveLength(2);
    expect(sent).toContainEqual({
      id: toClient.resendId,
      idempotencyKey: toClient.id,
      to: ["robin@example.com"],
    });
    expect(sent).toContainEqual({
      id: toCoach.resendId,
      idempotencyKey: toCoach.id,
      to: ["sam@example.org"],
    });
    expect(toClient).toMatchObject({ status: "sent", sentAt: now, attempts: 1, leasedUntil: null });
  });

  test("is neutral on the wire: text alone, no name, no note, no tracking", async () => {
    await ask();
    await deliver();
    for (const { body } of resend.messages) {
      expect(Object.keys(body).sort()).toEqual(["from", "subject", "text", "to"]);
      expect(body.from).toBe("Appointments <post@example.org>");
      expect(JSON.stringify(body)).not.toMatch(
        /robin kay|reads my|quiet practice|first talk|http/i,
      );
    }
    const [toClient] = resend.messages.filter(({ to }) => to[0] === "robin@example.com");
    expect(toClient?.text).toContain("Wednesday 2 December 2026, 04:00\nNew York time, GMT-5");
    const [toCoach] = resend.messages.filter(({ to }) => to[0] === "sam@example.org");
    expect(toCoach?.text).toContain(
      "R. K. asks for this time:\n\nWednesday 2 December 2026, 10:00",
    );
  });

  test("is sent once, however often delivery runs", async () => {
    await ask();
    await deliver();
    expect(await deliver(minutesOn(5))).toMatchObject({ sent: 0 });
    expect(resend.requests()).toBe(2);
  });
});

describe("when Resend has a bad day", () => {
  beforeEach(async () => {
    await ask();
    await db.delete(emails).where(eq(emails.kind, "coach_requested"));
  });

  test("a fault at their end is tried again later, and the mail goes out once", async () => {
    resend.failNext(1, 500);
    expect(await deliver()).toMatchObject({ sent: 0, postponed: 1 });
    const waiting = await rowOf("client_requested");
    expect(waiting).toMatchObject({ status: "queued", leasedUntil: null });
    expect(waiting.lastError).toBe("Resend answered 500 (application_error).");
    expect(waiting.dueAt.getTime()).toBeGreaterThan(now.getTime());
    expect(await deliver()).toMatchObject({ sent: 0, postponed: 0 });
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 1 });
    expect(await rowOf("client_requested")).toMatchObject({
      status: "sent",
      attempts: 2,
      lastError: null,
    });
    expect(resend.messages).toHaveLength(1);
  });

  test("a limit is kept to: not earlier than they ask", async () => {
    resend.failNext(1, 429, { headers: { "retry-after": "1" }, name: "rate_limit_exceeded" });
    await deliver();
    expect(await rowOf("client_requested")).toMatchObject({ status: "queued" });
    expect(await deliver(new Date(now.getTime() + 900))).toMatchObject({ sent: 0 });
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 1 });
  });

  test("a connection that breaks after the message was taken doesn't send it twice", async () => {
    resend.dropNext(1, { after: true });
    expect(await deliver()).toMatchObject({ postponed: 1 });
    expect(await rowOf("client_requested")).toMatchObject({
      lastError: "Resend could not be reached.",
    });
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 1 });
    expect(resend.messages).toHaveLength(1);
    expect(await rowOf("client_requested")).toMatchObject({ resendId: resend.messages[0]?.id });
  });

  test("a server that takes the connection and never answers is given up on", async () => {
    resend.hangNext();
    const impatient = resendTransport(mailSettings, 200);
    expect(await deliver(now, impatient)).toMatchObject({ postponed: 1 });
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 1 });
  });

  test("a message they find wrong is not tried again, and says why", async () => {
    resend.failNext(1, 422, { name: "validation_error", message: "robin@example.com is wrong" });
    expect(await deliver()).toMatchObject({ failed: 1 });
    const row = await rowOf("client_requested");
    expect(row).toMatchObject({
      status: "failed",
      lastError: "Resend answered 422 (validation_error).",
    });
    expect(await deliver(minutesOn(60))).toMatchObject({ sent: 0, failed: 0 });
  });

  test("a wrong key costs no mail: it goes out once the key is right", async () => {
    const wrong = resendTransport({ ...mailSettings, RESEND_API_KEY: "re_wrong" });
    expect(await deliver(now, wrong)).toMatchObject({ postponed: 1 });
    expect(await rowOf("client_requested")).toMatchObject({
      lastError: "Resend answered 403 (invalid_api_key).",
    });
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 1 });
  });

  test("a key they know with other words is not sent under again", async () => {
    resend.dropNext(1, { after: true });
    await deliver();
    await db.update(settings).set({ senderName: "Tuesday Room" });
    expect(await deliver(minutesOn(1))).toMatchObject({ failed: 1 });
    expect(resend.messages).toHaveLength(1);
    expect(await rowOf("client_requested")).toMatchObject({
      lastError: "Resend answered 409 (invalid_idempotent_request).",
    });
  });

  test("after the last try the row says so instead of waiting for ever", async () => {
    await db.update(emails).set({ attempts: 14 });
    resend.failNext(1, 503);
    expect(await deliver()).toMatchObject({ failed: 1 });
  });
});

describe("with many messages waiting", () => {
  beforeEach(async () => {
    for (const hour of ["08", "09", "10"]) {
      await ask(byMail(), new Date(`2026-12-02T${hour}:00:00Z`));
    }
  });

  test("a line that is down is not tried for each of them", async () => {
    resend.failNext(6, 503);
    expect(await deliver()).toMatchObject({ postponed: 3 });
    expect(await db.$count(emails, eq(emails.attempts, 0))).toBe(3);
  });

  test("a limit that lasts longer than a run ends it", async () => {
    resend.failNext(6, 429, { headers: { "retry-after": "3600" } });
    expect(await deliver()).toMatchObject({ postponed: 1 });
    expect(resend.requests()).toBe(1);
  });

  test("a short limit is waited for, and the others go out", async () => {
    resend.failNext(1, 429, { headers: { "retry-after": "1" } });
    expect(await deliver()).toMatchObject({ sent: 5, postponed: 1 });
  });
});

describe("several workers side by side", () => {
  test("drain sixty rows, each sent once", async () => {
    for (const day of ["02", "03", "04", "07"]) {
      for (let hour = 8; hour < 16 && (await db.$count(bookings)) < 30; hour++) {
        const startsAt = new Date(`2026-12-${day}T${String(hour).padStart(2, "0")}:00:00Z`);
        await ask(byMail(), startsAt);
      }
    }
    const workers = [0, 1, 2, 3].map(() => openDatabase(url, { max: 2 }));
    const counts = await Promise.all(
      workers.map((worker) => deliverDueEmails({ db: worker.db, keys, transport, now })),
    );
    await Promise.all(workers.map((worker) => worker.close()));

    expect(counts.every(({ sent }) => sent > 0)).toBe(true);
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(60);
    expect(resend.requests()).toBe(60);
    expect(new Set(resend.messages.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(60);
  }, 30_000);

  test("a row held by a worker that died is taken up when its lease ends", async () => {
    await ask(byMail());
    await sql`UPDATE emails SET leased_until = now() + interval '1 minute', attempts = 1`;
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 0 });
    await sql`UPDATE emails SET leased_until = now() - interval '1 second'`;
    expect(await deliver(minutesOn(1))).toMatchObject({ sent: 2 });
  });

  test("a worker that was overtaken doesn't write over what the other did", async () => {
    await ask();
    await db.delete(emails).where(eq(emails.kind, "coach_requested"));
    const slow: typeof transport = async () => {
      await sql`UPDATE emails SET attempts = attempts + 1, last_error = 'the other one'`;
      return { ok: false, reason: "late", heals: false };
    };
    await deliver(now, slow);
    expect(await rowOf("client_requested")).toMatchObject({
      status: "queued",
      lastError: "the other one",
    });
  });
});
