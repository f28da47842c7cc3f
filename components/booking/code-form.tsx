"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";

export type CodeAnswer = { problem: "unknown" | "unreachable" | null; code: string };

type Props = { action: (before: CodeAnswer, form: FormData) => Promise<CodeAnswer> };

const problems = {
  unknown: "No appointment opens with this code. Check each sign and try again.",
  unreachable: "The calendar can’t be reached right now. Please try again in a few minutes.",
};

export function CodeForm({ action }: Props) {
  const [{ problem, code }, send] = useActionState(action, { problem: null, code: "" });
  return (
    <form action={send} autoComplete="off">
      <h1 className="text-3xl sm:text-4xl">Your appointment</h1>
      <p className="mt-4">
        Type the code you got when you asked for a time. Small letters and spaces are fine.
      </p>
      <div className="mt-8 max-w-sm" role={problem ? "alert" : undefined}>
        <Field error={problem ? problems[problem] : undefined} label="Your code" name="code">
          {(field) => (
            <input
              {...field}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              className={`${inputLook} text-xl tracking-wider`}
              defaultValue={code}
              maxLength={40}
              required
              spellCheck={false}
            />
          )}
        </Field>
      </div>
      <Button className="mt-6" type="submit">
        Open the appointment
      </Button>
    </form>
  );
}
