"use server";

import { redirect } from "next/navigation";
import type { CodeAnswer } from "@/components/booking/code-form";
import { findAppointment } from "@/lib/bookings/appointment";
import { forgetAppointment, keepAppointment } from "@/lib/bookings/opened";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { orUnreachable, textField } from "@/lib/form-action";

export async function openAppointment(_before: CodeAnswer, form: FormData): Promise<CodeAnswer> {
  const code = textField(form, "code");
  const found = await orUnreachable(findAppointment(database(), { keys: dataKeys(), code }));
  if (found === "unreachable") return { problem: "unreachable", code };
  if (!found) return { problem: "unknown", code };
  await keepAppointment(found, new Date());
  redirect("/appointment");
}

export async function closeAppointment() {
  await forgetAppointment();
  redirect("/appointment");
}
