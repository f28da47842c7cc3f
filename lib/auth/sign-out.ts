import { signOut } from "./config";

/** Ends the session in the database and takes its cookie back. */
export async function signOutCoach(): Promise<void> {
  await signOut({ redirect: false, redirectTo: "/" });
}
