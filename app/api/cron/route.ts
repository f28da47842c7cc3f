import { env } from "@/lib/env";
import { bearsSecret } from "@/lib/jobs/bearer";
import { describeFailure } from "@/lib/jobs/describe-failure";
import { runDueNow } from "@/lib/jobs/run-now";

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "no-store" };

/** What a host without a long-running server calls every minute. */
export async function POST(request: Request) {
  if (!bearsSecret(request.headers.get("authorization"), env().CRON_SECRET)) {
    return Response.json({ error: "unauthorized" }, { status: 401, headers });
  }
  try {
    return Response.json(await runDueNow(), { headers });
  } catch (error) {
    console.error(`Due work: ${describeFailure(error)}`);
    return Response.json({ error: "unavailable" }, { status: 503, headers });
  }
}
