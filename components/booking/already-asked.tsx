import { ButtonLink } from "@/components/ui/button";

export function AlreadyAsked() {
  return (
    <div role="status">
      <h1 className="text-3xl">This request is in already</h1>
      <p className="mt-4 text-lg">
        It was sent before, and its code was shown then. Nothing was booked twice.
      </p>
      <ButtonLink className="mt-6" href="/appointment">
        Go to your appointment
      </ButtonLink>
    </div>
  );
}
