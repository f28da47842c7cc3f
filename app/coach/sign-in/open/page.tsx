import type { Metadata } from "next";
import { Button } from "@/components/ui/button";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ token?: string; email?: string }> };

/** Opening a link changes nothing, whoever opens it and how often: only the button uses it up. */
export default async function OpenLinkPage({ searchParams }: Props) {
  const { token, email } = await searchParams;
  const complete = typeof token === "string" && typeof email === "string";
  return (
    <>
      <h1 className="text-3xl">Sign in</h1>
      {complete ? (
        <form
          action={`/api/auth/callback/email?${new URLSearchParams({ token, email })}`}
          className="mt-6"
          method="post"
        >
          <Button type="submit">Sign in</Button>
        </form>
      ) : (
        <p className="mt-4">
          This link is not complete. <a href="/coach/sign-in">Ask for a new one</a>
        </p>
      )}
    </>
  );
}
