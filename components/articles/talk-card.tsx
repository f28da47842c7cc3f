import { ButtonLink } from "@/components/ui/button";

export function TalkCard() {
  return (
    <section aria-labelledby="talk" className="print:hidden rounded-card bg-sun-wash p-6 sm:p-9">
      <h2 className="text-2xl" id="talk">
        Talk about it
      </h2>
      <p className="mt-3 max-w-prose">
        You can ask for a time to talk. There is no account to make, and you choose whether and how
        you may be contacted.
      </p>
      <ButtonLink className="mt-5" href="/book">
        See free times
      </ButtonLink>
    </section>
  );
}
