import { redirect } from "next/navigation";
import { cache } from "react";
import { auth } from "./config";

declare const proved: unique symbol;

/** Someone signed in to the desk. Only this file makes one; private functions ask for it. */
export type Coach = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly [proved]: true;
};

/** For pages and actions: whoever is not signed in is sent to the sign-in page. */
export async function requireCoach(): Promise<Coach> {
  return (await currentCoach()) ?? redirect("/coach/sign-in");
}

/** Asked once a request, however many parts of a page need it. */
export const currentCoach = cache(async (): Promise<Coach | null> => {
  const user = (await auth())?.user;
  if (!user?.id || !user.email) return null;
  return { id: user.id, email: user.email, name: user.name ?? null } as Coach;
});
