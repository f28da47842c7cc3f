import { database } from "@/lib/database";
import { practice } from "@/lib/settings/queries";

export const dynamic = "force-dynamic";

/** Leaves the site. Must work whatever else is broken, so a lost database leads to the usual place. */
export async function GET() {
  return new Response(null, {
    status: 303,
    headers: {
      Location: await neutralPlace(),
      "Clear-Site-Data": '"cache", "cookies", "storage"',
      "Cache-Control": "no-store",
    },
  });
}

async function neutralPlace() {
  try {
    const { exitUrl } = await practice(database());
    return exitUrl;
  } catch {
    return "https://www.wikipedia.org/";
  }
}
