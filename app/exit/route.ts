import { exitPlace } from "@/lib/safety/exit-place";

export const dynamic = "force-dynamic";

/** Leaves the site. Must answer at once whatever else is broken. */
export async function GET() {
  return new Response(null, {
    status: 303,
    headers: {
      Location: await exitPlace(),
      "Clear-Site-Data": '"cache", "cookies", "storage"',
      "Cache-Control": "no-store",
    },
  });
}
