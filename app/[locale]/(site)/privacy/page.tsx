import type { Metadata } from "next";
import { UnreachablePage } from "@/components/site/unreachable-page";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

export const metadata: Metadata = {
  title: "What we keep",
  description: "What this site keeps about you, who can read it, and where it is sent.",
};

export default async function PrivacyPage() {
  const known = await orUnreachable(practice(database()));
  if (known === "unreachable") return <UnreachablePage />;
  return (
    <article className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
      <h1 className="text-title">What we keep</h1>
      <div className="prose mt-8">
        <h2>When you read</h2>
        <p>
          Nothing about you. Reading sets no cookie and loads nothing from anywhere else. Nobody
          counts what you open.
        </p>
        <h2>When you ask for a time</h2>
        <p>
          The name you give, which you may make up. How we may contact you, if at all. What you
          write to the coach. These are stored encrypted, and only the coach can read them here. The
          time you asked for and your time zone are kept with them.
        </p>
        <p>
          One cookie is set while you look at your appointment. It ends after half an hour, and when
          you leave.
        </p>
        <h2>How long</h2>
        <p>
          {known.keepDays} days after your last session the site erases your name, your contact,
          your message and your time zone by itself. It does so too if you only asked for a time.
          Your code opens nothing after that.
        </p>
        <h2>When you choose e-mail</h2>
        <p>
          Your address and a short, plain message pass through Resend, the service that sends our
          mail. If you choose no contact, no mail is sent to you at all.
        </p>
      </div>
    </article>
  );
}
