import { z } from "zod";
import { ConfigError } from "@/lib/env";
import { neutral } from "./vocabulary";

/** The address of EMAIL_FROM, given bare or as `Name <address>`: the name is the coach's setting. */
export function senderAddress(given: string | undefined): string {
  if (!given) throw new ConfigError("EMAIL_FROM is not set: mail needs an address to come from.");
  const address = /<([^<>]*)>\s*$/.exec(given)?.[1] ?? given;
  const parsed = z.email().safeParse(address.trim());
  if (!parsed.success) {
    throw new ConfigError(
      "EMAIL_FROM can't be used: it needs to be an address like post@site.org.",
    );
  }
  return parsed.data;
}

/** Signs that mean something in a mail header are dropped from the name. */
export function sender(name: string, address: string): string {
  const plain = name.replace(/[\p{C}<>"\\,;:@()[\]]/gu, " ");
  return `${neutral(plain, "Appointments")} <${address}>`;
}
