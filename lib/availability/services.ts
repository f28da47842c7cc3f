import { and, asc, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { services } from "@/db/schema";

const shown = {
  id: services.id,
  slug: services.slug,
  name: services.name,
  neutralName: services.neutralName,
  description: services.description,
  lengthMinutes: services.lengthMinutes,
  bufferBeforeMinutes: services.bufferBeforeMinutes,
  bufferAfterMinutes: services.bufferAfterMinutes,
  stepMinutes: services.stepMinutes,
  noticeMinutes: services.noticeMinutes,
  horizonDays: services.horizonDays,
  heldAs: services.heldAs,
  priceText: services.priceText,
};

/** What a client may book, in the coach's order. */
export async function activeServices(db: Executor) {
  return db
    .select(shown)
    .from(services)
    .where(eq(services.active, true))
    .orderBy(asc(services.position), asc(services.name));
}

export type Service = Awaited<ReturnType<typeof activeServices>>[number];

export async function serviceBySlug(db: Executor, slug: string): Promise<Service | null> {
  const [service] = await db
    .select(shown)
    .from(services)
    .where(and(eq(services.slug, slug), eq(services.active, true)));
  return service ?? null;
}
