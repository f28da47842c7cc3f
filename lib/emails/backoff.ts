const second = 1000;
const hour = 3600 * second;

/** With these pauses the last try lies under 24 hours after the first: as long as Resend knows a key. */
const attemptsAtMost = 15;
const firstPause = 30 * second;
const longestPause = 2 * hour;
/** A server may name any time; past this the message is old, and the next try may as well be made. */
const longestAsked = 6 * hour;

type Attempt = {
  /** Tries made so far, this one included. */
  attempts: number;
  /** What the server asked for, if it did. */
  retryAfterSeconds?: number | undefined;
  /** In [0, 1): spreads the tries of messages that failed together. */
  random: number;
};

/** Milliseconds until the next try; null when it is time to give up. */
export function nextPause({ attempts, retryAfterSeconds = 0, random }: Attempt): number | null {
  if (attempts >= attemptsAtMost) return null;
  const grown = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  const spread = grown * (0.75 + random / 2);
  const asked = Math.min(retryAfterSeconds * second, longestAsked);
  // Never earlier than asked: the jitter goes on top.
  return Math.round(Math.max(spread, asked + asked * 0.1 * random));
}

/** Seconds named by a Retry-After header, in either of its two forms. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / second));
}
