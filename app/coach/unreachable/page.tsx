import type { Metadata } from "next";
import { DeskUnreachable } from "@/components/coach/desk-unreachable";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Desk" };
export const dynamic = "force-dynamic";

/** Where a signed-in coach is sent while nobody can tell that she is. */
export default function UnreachablePage() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center px-4 py-10">
      <DeskUnreachable />
      <ButtonLink className="mt-6" href="/coach">
        Try again
      </ButtonLink>
    </main>
  );
}
