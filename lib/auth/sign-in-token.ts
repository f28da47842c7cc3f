import { createHash, randomBytes } from "node:crypto";

export const newToken = () => randomBytes(32).toString("hex");

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What is stored of a link's token. Auth.js computes the same when the link is used. */
export const hashOfToken = (token: string, secret: string) => sha256(`${token}${secret}`);

/**
 * The page behind a sign-in link. Built from the configured address of the site: the request's own
 * headers are the sender's choice, and would let a stranger mail the coach a link to their server.
 */
export function signInAddress({ siteUrl, email, token }: Link) {
  return `${siteUrl}/coach/sign-in/open?${new URLSearchParams({ token, email })}`;
}

type Link = { siteUrl: string; email: string; token: string };
