"use server";

import { redirect } from "next/navigation";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { signOutCoach } from "@/lib/auth/sign-out";
import { textField } from "@/lib/form-action";

/** Leads to the same page for every address. */
export async function askForLink(form: FormData) {
  const asked = await requestSignIn(textField(form, "email"));
  redirect(asked.ok ? "/coach/sign-in?sent=1" : "/coach/sign-in?problem=address");
}

export async function signOutOfDesk() {
  await signOutCoach();
  redirect("/coach/sign-in");
}
