import { ConfigError } from "@/lib/env";

/**
 * One line for the log that says what kind of thing broke and never what it was working on: a failed
 * query's own message quotes its parameters, and those are people's.
 */
export function describeFailure(error: unknown): string {
  const chain = causes(error);
  const wrongSetting = chain.find((cause) => cause instanceof ConfigError);
  if (wrongSetting) return wrongSetting.message;
  return chain.map(nameAndCode).join(" < ") || typeof error;
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < 5) {
    found.push(next);
    const cause: unknown = next.cause;
    // Auth.js keeps the error it wraps under `err`.
    next = cause && typeof cause === "object" && "err" in cause ? cause.err : cause;
  }
  return found;
}

function nameAndCode(error: Error & { code?: unknown }) {
  const name = error.name === "Error" ? error.constructor.name : error.name;
  return typeof error.code === "string" ? `${name} ${error.code}` : name;
}
