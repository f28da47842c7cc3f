import { NextRequest } from "next/server";
import { env } from "@/lib/env";
import { handlers } from "./config";

type Problem = "link" | "again";

/** What the button behind a sign-in link does: the token is used up, a session begins. */
export async function openSession(request: Request): Promise<Response> {
  if (!fromOwnPage(request)) return answer(403);
  const { searchParams } = new URL(request.url);
  const { token, email } = Object.fromEntries(searchParams);
  if (!token || !email) return toSignIn("link");

  const answered = await handlers.POST(asAuthExpects(request, { token, email }));
  const cookie = answered.headers
    .getSetCookie()
    .find((one) => one.startsWith("__Host-session=") && !one.startsWith("__Host-session=;"));
  if (cookie) return answer(303, { Location: "/coach", "Set-Cookie": cookie });
  return toSignIn(problemOf(answered));
}

/** Under the site's own address whatever the Host header claims, and with nothing it doesn't need. */
function asAuthExpects(request: Request, link: { token: string; email: string }) {
  const path = `/api/auth/callback/email?${new URLSearchParams(link)}`;
  const cookie = request.headers.get("cookie");
  return new NextRequest(new URL(path, env().SITE_URL), {
    method: "POST",
    headers: cookie ? { cookie } : {},
  });
}

/** A page elsewhere must not sign its visitor in with a link of its choosing. */
function fromOwnPage({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  return origin === env().SITE_URL || new URL(origin).host === headers.get("host");
}

function problemOf(answered: Response): Problem {
  const location = answered.headers.get("location");
  const error = location && new URL(location).searchParams.get("error");
  return error === "Verification" || error === "AccessDenied" ? "link" : "again";
}

function toSignIn(problem: Problem) {
  return answer(303, { Location: `/coach/sign-in?problem=${problem}` });
}

function answer(status: number, headers: Record<string, string> = {}) {
  return new Response(null, { status, headers: { ...headers, "Cache-Control": "no-store" } });
}
