export type Contact =
  | { kind: "none" }
  | { kind: "email"; address: string }
  | {
      kind: "phone";
      number: string;
      ways: string[];
      safeHours?: string | undefined;
      word?: string | undefined;
    };

/** The same in a few words, for lists. */
export const contactRules = {
  none: "Do not contact",
  email: "E-mail only, do not call",
  phone: "By phone, only as the details say",
};

/** What this person allows, where the coach is about to act on it. What is not allowed is said too. */
export function SafeContact({ contact }: { contact: Contact }) {
  return (
    <section className="wrap-anywhere mt-6 rounded-card bg-sun-wash px-5 py-4">
      <h2 className="text-xl">What is safe</h2>
      {contact.kind === "none" && (
        <p className="mt-2">
          <strong>Do not contact them</strong>, in any way. They see your answer on their page.
        </p>
      )}
      {contact.kind === "email" && (
        <p className="mt-2">
          E-mail to <strong className="break-all">{contact.address}</strong>. Do not call.
        </p>
      )}
      {contact.kind === "phone" && <Phone {...contact} />}
    </section>
  );
}

const all = [
  { way: "call", may: "Call", not: "Do not call." },
  { way: "text", may: "Text", not: "Do not send text messages." },
  { way: "voicemail", may: "Leave voicemail", not: "Do not leave voicemail." },
];

function Phone({ number, ways, safeHours, word }: Extract<Contact, { kind: "phone" }>) {
  return (
    <div className="mt-2 space-y-1">
      <p>
        <strong>{number}</strong>:{" "}
        {all
          .filter(({ way }) => ways.includes(way))
          .map(({ may }) => may)
          .join(", ")}
      </p>
      {all
        .filter(({ way }) => !ways.includes(way))
        .map(({ way, not }) => (
          <p key={way}>
            <strong>{not}</strong>
          </p>
        ))}
      {safeHours && <p>Safe hours: {safeHours}</p>}
      {word && <p>Say the word “{word}” first.</p>}
    </div>
  );
}
