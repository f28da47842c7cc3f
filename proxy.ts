import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "./lib/env";
import { noncePolicy } from "./lib/safety/headers";

/**
 * Runs before pages rendered per request, and before anything that carries a body. Reading pages are
 * served from the page cache and never come here.
 */
export function proxy(request: NextRequest) {
  const refusal = refuse(request);
  if (refusal) return refusal;

  const nonce = randomBytes(16).toString("base64");
  const policy = noncePolicy(nonce, { development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  for (const name of forgeable) headers.delete(name);
  // What stands in front of the site may have sent several of these, or a visitor made them up.
  headers.set("x-forwarded-host", request.headers.get("host") ?? "");
  headers.set("x-forwarded-proto", new URL(env().SITE_URL).protocol.slice(0, -1));
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Headers Next trusts among its own parts: from outside they are a forgery. */
const forgeable = [
  "x-middleware-subrequest",
  "x-nonce",
  "next-resume",
  "content-security-policy",
  "content-security-policy-report-only",
];

/** No form of the site comes near it. */
const mostBytes = 1_000_000;

function refuse(request: NextRequest): NextResponse | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes)
    return plain(413, "Too large");
  return isOurs(request) ? null : plain(403, "Forbidden");
}

/**
 * Whether a form was sent from a page of the site. Browsers say so in one of two headers. Programs
 * that call /api (cron, webhooks) send neither and prove themselves by a secret.
 */
function isOurs({ headers, nextUrl }: NextRequest): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin) return nextUrl.pathname.startsWith("/api/");
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}

function plain(status: number, words: string) {
  return new NextResponse(words, { status, headers: { "Cache-Control": "no-store" } });
}

export const config = {
  matcher: [
    "/book/:path*",
    "/appointment/:path*",
    "/coach/:path*",
    "/api/:path*",
    { source: "/:path*", has: [{ type: "header", key: "next-action" }] },
    { source: "/:path*", has: [{ type: "header", key: "content-type" }] },
  ],
};
