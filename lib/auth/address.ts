import { z } from "zod";

const address = z.email();

/**
 * An e-mail address in the one spelling it is stored and compared in, or null. NFKC first: a
 * look-alike of "@" must not become one after it was checked.
 */
export function readAddress(given: string): string | null {
  const parsed = address.safeParse(given.normalize("NFKC").trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}
