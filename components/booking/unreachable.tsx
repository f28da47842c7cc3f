import { ButtonLink } from "@/components/ui/button";

/** Shown when the database can't be reached. A thrown error would be an empty page without script. */
export function Unreachable() {
  return (
    <div role="alert">
      <h1 className="text-3xl">The calendar can’t be reached</h1>
      <p className="mt-4 text-lg">This is on our side. Please try again in a few minutes.</p>
      <ButtonLink className="mt-6" href="/book">
        Try again
      </ButtonLink>
    </div>
  );
}
