import { ButtonLink } from "@/components/ui/button";
import { requireCoach } from "@/lib/auth/coach";

export default async function Missing() {
  await requireCoach();
  return (
    <>
      <h1 className="text-4xl">There is no page here</h1>
      <ButtonLink className="mt-6" href="/coach">
        Back to today
      </ButtonLink>
    </>
  );
}
