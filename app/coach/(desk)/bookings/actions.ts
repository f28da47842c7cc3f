"use server";

import { redirect } from "next/navigation";
import { requireCoach } from "@/lib/auth/coach";
import { confirmBooking } from "@/lib/bookings/confirm";
import { declineBooking } from "@/lib/bookings/decline";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { deliverSoon } from "@/lib/emails/deliver-soon";
import { orUnreachable, textField } from "@/lib/form-action";

export async function confirm(form: FormData) {
  await decide(form, confirmBooking, "confirmed");
}

export async function decline(form: FormData) {
  await decide(form, declineBooking, "declined");
}

async function decide(
  form: FormData,
  verb: typeof confirmBooking | typeof declineBooking,
  done: string,
) {
  const coach = await requireCoach();
  const bookingId = textField(form, "booking");
  const decision = { coach, keys: dataKeys(), bookingId, now: new Date() };
  const answer = await orUnreachable(verb(database(), decision));
  if (answer === "unreachable") redirect("/coach?said=unreachable#said");
  if (answer.ok) deliverSoon();
  redirect(`/coach?said=${answer.ok ? done : answer.reason}#said`);
}
