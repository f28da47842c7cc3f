import { senderAddress } from "@/lib/emails/sender";
import { ConfigError, type Env, readEnv } from "@/lib/env";

/** The settings of a server that is about to start, with what only a server has to get right. */
export function startupSettings(source?: Record<string, string | undefined>): Env {
  const env = readEnv(source);
  if (!isSecure(env.SITE_URL)) {
    throw new ConfigError(
      `SITE_URL can't be used: ${env.SITE_URL} needs to begin with https:, or sign-in cookies would be refused.`,
    );
  }
  if (env.RESEND_API_KEY) {
    senderAddress(env.EMAIL_FROM);
    if (!env.COACH_EMAIL) {
      throw new ConfigError(
        "COACH_EMAIL is not set: with RESEND_API_KEY the coach's own mail has to go somewhere.",
      );
    }
  }
  return env;
}

/** Browsers treat plain http as secure on this machine only. */
function isSecure(siteUrl: string) {
  const { protocol, hostname } = new URL(siteUrl);
  return (
    protocol === "https:" || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  );
}
