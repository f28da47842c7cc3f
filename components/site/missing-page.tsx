import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { statusMark } from "@/lib/pages/marked-status";

export const missingMetadata: Metadata = {
  title: "Not found",
  robots: { index: false },
};

export function MissingPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-20 sm:px-6">
      <meta content="404" name={statusMark} />
      <h1 className="text-title">There is no page here</h1>
      <p className="mt-4 text-lg text-quiet">
        The address may be old, or a letter may be missing. Everything there is to read is in the
        list of articles.
      </p>
      <ButtonLink className="mt-8" href="/articles">
        See all articles
      </ButtonLink>
    </div>
  );
}
