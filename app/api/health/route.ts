import { databaseAnswers } from "@/lib/jobs/database-answers";

export const dynamic = "force-dynamic";

export async function GET() {
  const up = await databaseAnswers();
  return Response.json(
    { status: up ? "ok" : "unavailable" },
    { status: up ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
