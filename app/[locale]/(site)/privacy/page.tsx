import type { Metadata } from "next";

export const metadata: Metadata = {
  title: "What we keep",
  description: "What this site keeps about you, who can read it, and where it is sent.",
};

export default function PrivacyPage() {
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
          write to the coach. These are stored encrypted, and only the coach can read them here.
        </p>
        <p>
          One cookie is set while you look at your appointment. It ends after half an hour, and when
          you leave.
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
