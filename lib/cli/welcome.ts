import { openDatabase } from "@/db/client";
import { users } from "@/db/schema";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import type { Env } from "@/lib/env";
import type { Site } from "./open-site";

/** What whoever started the site needs to know. */
export async function welcome({ env, site }: { env: Env; site: Site }) {
  const mail = env.RESEND_API_KEY
    ? "goes to Resend"
    : "stays in the outbox on the desk, since RESEND_API_KEY is not set";
  const lines = [`The site is at   ${env.SITE_URL}`];
  // A link in the log of a hosted site would be a key left lying about.
  const link = site.embedded && (await coachLink(env, site));
  if (link) lines.push(`The desk is at   ${link}`, "                 (opens once, within an hour)");
  lines.push(`Mail             ${mail}`, "Ctrl-C stops it.");
  console.log(`\n${lines.join("\n")}\n`);
}

async function coachLink(env: Env, site: Site) {
  const { db, close } = openDatabase(site.settings.DATABASE_URL, { max: 1, name: "start" });
  try {
    const coaches = await db.select({ email: users.email }).from(users);
    const emails = coaches.map(({ email }) => email).toSorted();
    const wanted = env.COACH_EMAIL?.toLowerCase();
    const email = emails.find((known) => known === wanted) ?? emails[0];
    if (!email) return undefined;
    return await createSignInLink({ db, email, siteUrl: env.SITE_URL, now: new Date() });
  } finally {
    await close();
  }
}
