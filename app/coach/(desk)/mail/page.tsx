import { DeskUnreachable } from "@/components/coach/desk-unreachable";
import { MailList } from "@/components/coach/mail-list";
import { requireCoach } from "@/lib/auth/coach";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { outbox } from "@/lib/emails/queries";
import { env } from "@/lib/env";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

export default async function MailPage() {
  const coach = await requireCoach();
  const db = database();
  const read = await orUnreachable(
    Promise.all([outbox(db, { coach, keys: dataKeys() }), practice(db)]),
  );
  if (read === "unreachable") return <DeskUnreachable />;
  const [mail, { zone }] = read;
  return (
    <>
      <h1 className="text-4xl">Mail</h1>
      <MailList isSent={Boolean(env().RESEND_API_KEY)} mail={mail} zone={zone} />
    </>
  );
}
