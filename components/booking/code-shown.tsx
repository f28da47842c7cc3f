import { ButtonLink } from "@/components/ui/button";
import { ChosenTime } from "./chosen-time";

/** Shown once. The groups are read and copied by hand, so they stand apart and large. */
export function CodeShown({
  code,
  startsAt,
  zone,
}: {
  code: string;
  startsAt: Date;
  zone: string;
}) {
  return (
    <div role="status">
      <h1 className="text-3xl sm:text-4xl">Your request is in</h1>
      <div className="mt-6">
        <ChosenTime at={startsAt} zone={zone} />
      </div>
      <h2 className="mt-10 text-2xl">This is your code</h2>
      <p className="mt-2">
        With it you can see the coach’s answer. It is shown only now. Write it down, or take a photo
        if your phone is yours alone and its pictures are not copied to a shared account.
      </p>
      <p
        className="card mt-5 select-all rounded-card border-2 border-sage bg-raised px-4 py-6 text-center font-bold text-2xl tracking-wider sm:text-4xl"
        data-code={code}
      >
        {code.split("-").map((group) => (
          <span className="inline-block px-2" key={group}>
            {group}
          </span>
        ))}
      </p>
      <p className="mt-5">
        To use it, open this site from any device and choose “Your appointment”. It can’t be shown
        again. If you lose it, you can ask for another time.
      </p>
      <ButtonLink className="mt-8" href="/appointment" look="quiet">
        Go to your appointment
      </ButtonLink>
    </div>
  );
}
