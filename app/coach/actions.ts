"use server";

import { redirect } from "next/navigation";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { signOutCoach } from "@/lib/auth/sign-out";
import { orUnreachable, textField } from "@/lib/form-action";

/** Leads to the same page for every address. */
export async function askForLink(form: FormData) {
  const asked = await orUnreachable(requestSignIn(textField(form, "email")));
  if (asked === "unreachable") redirect("/coach/sign-in?problem=again");
  redirect(asked.ok ? "/coach/sign-in?sent=1" : "/coach/sign-in?problem=address");
}

export async function signOutOfDesk() {
  await orUnreachable(signOutCoach());
  redirect("/coach/sign-in");
}
