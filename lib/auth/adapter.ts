import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Adapter } from "next-auth/adapters";
import type { Database } from "@/db/client";
import { accounts, sessions, users, verificationTokens } from "@/db/schema";
import { sha256 } from "./sign-in-token";

// The library's type wants columns only OAuth sign-in uses.
type Tables = Parameters<typeof DrizzleAdapter<Database>>[1];

type Sessions = Required<
  Pick<Adapter, "createSession" | "getSessionAndUser" | "updateSession" | "deleteSession">
>;

/** Auth.js's tables, with three things changed. */
export function coachAdapter(db: Database): Adapter {
  const adapter = DrizzleAdapter(db, {
    usersTable: users,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  } as unknown as Tables) as Adapter & Sessions;
  return {
    ...adapter,
    ...hashedSessions(adapter),
    createUser() {
      throw new Error("Nobody signs up: coaches are added on the command line");
    },
    // `sendSignInLink` stores the token together with its mail, and only for a coach's address.
    createVerificationToken: () => null,
  };
}

/** A copy of the database signs nobody in: it holds a hash of what the cookie holds. */
function hashedSessions(adapter: Sessions): Sessions {
  return {
    createSession: async (session) => {
      const sessionToken = sha256(session.sessionToken);
      return {
        ...(await adapter.createSession({ ...session, sessionToken })),
        sessionToken: session.sessionToken,
      };
    },
    getSessionAndUser: (token) => adapter.getSessionAndUser(sha256(token)),
    updateSession: (session) =>
      adapter.updateSession({ ...session, sessionToken: sha256(session.sessionToken) }),
    deleteSession: (token) => adapter.deleteSession(sha256(token)),
  };
}
