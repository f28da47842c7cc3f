"use server";

import { serviceBySlug } from "@/lib/availability/services";
import type { BookingAnswer } from "@/lib/bookings/answer";
import { readBookingForm, typedBooking } from "@/lib/bookings/input";
import { requestBooking } from "@/lib/bookings/request";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { deliverSoon } from "@/lib/emails/deliver-soon";
import { orUnreachable } from "@/lib/form-action";

/** The form's one action: it checks, shows what would be asked for, and on the second press asks. */
export async function askForTime(
  slug: string,
  _before: BookingAnswer,
  form: FormData,
): Promise<BookingAnswer> {
  const typed = typedBooking(form);
  if (form.get("press") === "change") return { screen: "form", typed };
  const read = readBookingForm(form);
  if (!read.ok) return { screen: "form", typed, errors: read.errors };
  if (form.get("press") !== "ask") return { screen: "check", typed };

  const answer = await orUnreachable(ask(slug, read.input));
  if (answer === "unreachable") return { screen: "check", typed, problem: "unreachable" };
  if (!answer) return { screen: "form", typed, errors: { at: "Choose a day and a time." } };
  if (answer.ok) {
    deliverSoon();
    return { screen: "done", code: answer.code, startsAt: answer.startsAt, zone: typed.zone };
  }
  if (answer.reason === "already_requested") return { screen: "already" };
  return { screen: "lost", typed, nearest: answer.nearest };
}

async function ask(slug: string, input: Parameters<typeof requestBooking>[1]["input"]) {
  const db = database();
  const service = await serviceBySlug(db, slug);
  if (!service) return null;
  return requestBooking(db, { keys: dataKeys(), service, input, now: new Date() });
}
