import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { noncePolicy } from "./lib/safety/headers";

/**
 * Runs before pages rendered per request, and before anything that carries a body. Reading pages are
 * served from the page cache and never come here.
 */
export function proxy(request: NextRequest) {
  if (comesFromElsewhere(request)) return new NextResponse("Forbidden", { status: 403 });

  const nonce = randomBytes(16).toString("base64");
  const policy = noncePolicy(nonce, { development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  for (const name of forgeable) headers.delete(name);
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

/** Calls by programs (cron, webhooks) send no Sec-Fetch-Site and prove themselves by a secret. */
function comesFromElsewhere(request: NextRequest) {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin";
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
