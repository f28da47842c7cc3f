import NextAuth, { type NextAuthConfig } from "next-auth";
import { database } from "@/lib/database";
import { required } from "@/lib/env";
import { describeFailure } from "@/lib/jobs/describe-failure";
import { coachAdapter } from "./adapter";
import { readAddress } from "./address";
import { signInMinutes } from "./lifetime";
import { sendSignInLinkSoon } from "./send-sign-in-link-soon";
import { sessionCookie } from "./session-cookie";

/** Read anew for each request, so that building the site needs neither settings nor a database. */
export const { auth, handlers, signIn, signOut } = NextAuth(async () => config());

const day = 24 * 60 * 60;

function config(): NextAuthConfig {
  const adapter = coachAdapter(database());
  return {
    adapter,
    secret: required("AUTH_SECRET"),
    basePath: "/api/auth",
    trustHost: true,
    session: { strategy: "database", maxAge: 30 * day, updateAge: day },
    pages: { signIn: "/coach/sign-in", error: "/coach/sign-in" },
    // No name may begin with the session's: Auth.js would take that cookie for a piece of it.
    cookies: {
      sessionToken: hostCookie(sessionCookie),
      callbackUrl: hostCookie("__Host-after-sign-in"),
      csrfToken: hostCookie("__Host-sign-in-form"),
    },
    providers: [
      {
        id: "email",
        type: "email",
        name: "E-mail",
        maxAge: signInMinutes * 60,
        normalizeIdentifier: (given) => readAddress(given) ?? "",
        sendVerificationRequest: ({ identifier, token, expires }) =>
          sendSignInLinkSoon({ email: identifier, token, expires }),
      },
    ],
    callbacks: {
      // Asking for a link is answered alike for every address; using one is for coaches.
      async signIn({ user, email }) {
        if (email?.verificationRequest) return true;
        return Boolean(user.email && (await adapter.getUserByEmail?.(user.email)));
      },
      // Whatever address a request names, signing in leads to the desk.
      redirect: ({ baseUrl }) => `${baseUrl}/coach`,
      session: ({ session, user }) => ({
        user: { id: user.id, email: user.email, name: user.name },
        expires: new Date(session.expires).toISOString(),
      }),
    },
    logger: { error: logError, warn: () => {} },
  };
}

/** The prefix keeps other hosts of the domain from planting a cookie of this name. */
function hostCookie(name: string) {
  return { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } as const };
}

/** Auth.js would log the failed query with the tokens in it; a link used twice is not a failure. */
function logError(error: Error & { type?: string }) {
  if (error.type === "Verification" || error.type === "AccessDenied") return;
  console.error(`Sign-in: ${describeFailure(error)}`);
}
