import { formatDay, formatTime } from "@/lib/time/format";

type Mail = {
  id: string;
  label: string;
  bookingId: string | null;
  to: "you" | "client";
  status: "queued" | "sent" | "withdrawn" | "failed";
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  error: string | null;
  resendId: string | null;
  subject: string | null;
  text: string | null;
};

const states = {
  queued: "Waiting to be sent",
  sent: "Sent",
  withdrawn: "Withdrawn, since it was no longer wanted",
  failed: "Could not be sent",
};

export function MailList({ mail, zone, isSent }: { mail: Mail[]; zone: string; isSent: boolean }) {
  return (
    <>
      {!isSent && (
        <p className="mt-5 rounded-card bg-sun-wash px-5 py-4">
          No mail service is set up, so nothing leaves this place. Messages wait here, and you can
          read them.
        </p>
      )}
      {mail.length === 0 && (
        <p className="mt-6 text-quiet">
          Nothing yet. Each message about an appointment is kept here.
        </p>
      )}
      <ul className="mt-6 space-y-4">
        {mail.map((message) => (
          <li className="card rounded-card border border-line bg-raised p-5" key={message.id}>
            <Message {...message} zone={zone} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Message({ zone, ...mail }: Mail & { zone: string }) {
  const { label, to, bookingId, status, createdAt, error, attempts, resendId, subject, text } =
    mail;
  return (
    <>
      <h2 className="text-xl">{label}</h2>
      <p className="mt-1 text-quiet">
        To {to === "you" ? "you" : "the client"}
        {bookingId && (
          <>
            {" "}
            (<a href={`/coach/bookings/${bookingId}`}>the booking</a>)
          </>
        )}
        , {formatDay(createdAt, zone)}, {formatTime(createdAt, zone)}
      </p>
      <p className="mt-1 font-semibold">
        {states[status]}
        {status === "queued" && attempts > 0 && `, tried ${attempts} times`}
      </p>
      {error && <p className="mt-1 text-clay">{error}</p>}
      {resendId && <p className="mt-1 break-all text-quiet text-sm">At Resend: {resendId}</p>}
      {subject && text && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-sage">
            Read it
          </summary>
          <p className="mt-2 font-semibold">{subject}</p>
          <p className="mt-2 max-w-prose whitespace-pre-line break-words">{text}</p>
        </details>
      )}
    </>
  );
}
