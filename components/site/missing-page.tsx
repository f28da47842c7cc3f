import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { missingMark } from "@/lib/pages/missing";

export const missingMetadata: Metadata = {
  title: "Not found",
  robots: { index: false },
  other: { [missingMark.name]: missingMark.content },
};

export function MissingPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-20 sm:px-6">
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
