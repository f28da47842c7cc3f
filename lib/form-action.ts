import { setTimeout as wait } from "node:timers/promises";
import { unstable_rethrow } from "next/navigation";
import { describeFailure } from "./jobs/describe-failure";

const patience = 6_000;

/**
 * Waits for `work`, and answers "unreachable" where it throws, so that pages and forms can say so in
 * plain words: without script a thrown error is an empty page, and typed text would be lost. A
 * database that hangs counts as unreachable too; what was asked of it may still happen. The cause
 * goes to the log by name only, since a query's parameters may be a person's words.
 */
export async function orUnreachable<Result>(
  work: Promise<Result>,
): Promise<Result | "unreachable"> {
  try {
    return await Promise.race([work, tooLate()]);
  } catch (error) {
    unstable_rethrow(error); // redirects travel as exceptions
    console.error(`A page could not be answered: ${describeFailure(error)}`);
    return "unreachable";
  }
}

async function tooLate(): Promise<"unreachable"> {
  await wait(patience, undefined, { ref: false });
  return "unreachable";
}

/** A field as it was typed; empty where it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
