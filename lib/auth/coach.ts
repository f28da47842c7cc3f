import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { databaseAnswers } from "@/lib/jobs/database-answers";
import { auth } from "./config";
import { sessionCookie } from "./session-cookie";

declare const proved: unique symbol;

/** Someone signed in to the desk. Only this file makes one; private functions ask for it. */
export type Coach = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly [proved]: true;
};

/**
 * For pages and actions: whoever is not signed in is sent to the sign-in page. Auth.js takes a
 * database that is gone for nobody being signed in; a coach who is gets told so instead.
 */
export async function requireCoach(): Promise<Coach> {
  const coach = await currentCoach();
  if (coach) return coach;
  const mayBeSignedIn = (await cookies()).has(sessionCookie);
  if (mayBeSignedIn && !(await databaseAnswers())) redirect("/coach/unreachable");
  redirect("/coach/sign-in");
}

/** Asked once a request, however many parts of a page need it. */
export const currentCoach = cache(async (): Promise<Coach | null> => {
  const user = (await auth())?.user;
  if (!user?.id || !user.email) return null;
  return { id: user.id, email: user.email, name: user.name ?? null } as Coach;
});
