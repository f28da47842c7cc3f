import { Resend } from "resend";
import type { Env } from "@/lib/env";
import { readRetryAfter } from "./backoff";
import { sender, senderAddress } from "./sender";

type Message = {
  /** The row's id: however often it is sent, Resend delivers it once. */
  id: string;
  senderName: string;
  to: string;
  subject: string;
  text: string;
};

type Answer =
  | { ok: true; resendId: string }
  | { ok: false; reason: string; heals: boolean; retryAfterSeconds?: number | undefined };

export type Transport = (message: Message) => Promise<Answer>;

/** Far below the lease on a row, so that no second worker takes it while the first still waits. */
const tenSeconds = 10_000;

/** Resend, or null without a key: the outbox then keeps everything. */
export function resendTransport(settings: Settings, patience = tenSeconds): Transport | null {
  const { RESEND_API_KEY, RESEND_BASE_URL, EMAIL_FROM } = settings;
  if (!RESEND_API_KEY) return null;
  const address = senderAddress(EMAIL_FROM);
  const resend = new Resend(
    RESEND_API_KEY,
    RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL.replace(/\/$/, "") } : {},
  );
  return async ({ id, senderName, to, subject, text }) => {
    // `text` and nothing else: no HTML, no picture, nothing that tells when it was opened.
    const { data, error, headers } = await resend.emails.send(
      { from: sender(senderName, address), to, subject, text },
      { idempotencyKey: id, ...waitAtMost(patience) },
    );
    if (!error) return { ok: true, resendId: data.id };
    return {
      ok: false,
      reason: reasonOf(error),
      heals: canHeal(error),
      retryAfterSeconds: readRetryAfter(headers?.["retry-after"], new Date()),
    };
  };
}

type Settings = Pick<Env, "RESEND_API_KEY" | "RESEND_BASE_URL" | "EMAIL_FROM">;
type Refusal = { name: string; statusCode: number | null };

/** The SDK hands its options on to fetch, though not all of its types say so. */
function waitAtMost(milliseconds: number): { signal: AbortSignal } {
  return { signal: AbortSignal.timeout(milliseconds) };
}

/** Resend's own sentence may quote the address, so only its name for the mistake is kept. */
function reasonOf({ name, statusCode }: Refusal): string {
  if (statusCode === null) return "Resend could not be reached.";
  const known = /^[a-z_]{1,60}$/.test(name) ? name : "error";
  return `Resend answered ${statusCode} (${known}).`;
}

/**
 * What a later try can change: a limit, a fault at their end, a broken line, and a key or a domain
 * that someone puts right (401, 403). A message they find wrong stays wrong.
 */
function canHeal({ name, statusCode }: Refusal): boolean {
  if (statusCode === null || statusCode >= 500) return true;
  if (statusCode === 409) return name === "concurrent_idempotent_requests";
  return [401, 403, 408, 425, 429].includes(statusCode);
}
