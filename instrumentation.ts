/** Called once by each server that starts, and by the build's workers, which must do nothing. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  if (process.env.NEXT_PHASE === "phase-production-build") return;
  const { startMinuteRun } = await import("@/lib/jobs/every-minute");
  const { keepPages } = await import("@/lib/pages/keep");
  startMinuteRun();
  await keepPages();
}
