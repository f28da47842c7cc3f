import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { statusMark } from "@/lib/pages/marked-status";

export const unreachableMetadata: Metadata = {
  title: "Not available right now",
  robots: { index: false },
};

/** A reading page while the database is gone. */
export function UnreachablePage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-20 sm:px-6">
      <meta content="503" name={statusMark} />
      <h1 className="text-title">This page can’t be shown right now</h1>
      <p className="mt-4 text-lg text-quiet">
        This is on our side. Please try again in a few minutes. The numbers to call are still there.
      </p>
      <ButtonLink className="mt-8" href="/help">
        Get help now
      </ButtonLink>
    </div>
  );
}
