import { randomBytes } from "node:crypto";

/** One for each form shown: however often that form is sent, it books once. */
export function newRequestKey(): string {
  return randomBytes(16).toString("base64url");
}
