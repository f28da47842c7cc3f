import type { Metadata } from "next";
import { askForLink } from "@/app/coach/actions";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { signInMinutes } from "@/lib/auth/lifetime";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Sign in" };

const problems = {
  address: "Write your whole e-mail address.",
  link: "That link doesn’t work any more. Ask for a new one.",
  again: "Something went wrong here. Wait a minute and try again.",
};

type Props = { searchParams: Promise<{ sent?: string; problem?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { sent, problem = "" } = await searchParams;
  const sendsMail = Boolean(env().RESEND_API_KEY);
  const words = Object.hasOwn(problems, problem) && problems[problem as keyof typeof problems];
  return (
    <>
      <h1 className="text-3xl">Sign in</h1>
      {words && (
        <p className="mt-4 font-semibold text-clay" role="alert">
          {words}
        </p>
      )}
      {sent === "1" ? (
        <p className="mt-4" role="status">
          If this address may sign in here, a link is on its way. It works once, for {signInMinutes}{" "}
          minutes.{" "}
          {!sendsMail && "No mail service is set up here: the link is where the site was started. "}
          <a href="/coach/sign-in">Use another address</a>
        </p>
      ) : (
        <form action={askForLink} className="mt-5 space-y-5">
          <Field label="E-mail address" name="email">
            {(field) => (
              <input {...field} autoComplete="off" className={inputLook} required type="email" />
            )}
          </Field>
          <Button type="submit">Send me a link</Button>
        </form>
      )}
    </>
  );
}
