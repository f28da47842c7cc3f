import { openSession } from "@/lib/auth/open-session";

export const dynamic = "force-dynamic";

/**
 * The one door to Auth.js, and for POST alone: its own GET would let whatever opens the link in a
 * mail, a scanner too, use it up. Nothing else of its routes exists here.
 */
export const POST = openSession;
