/**
 * Whether this is a named IANA zone this server knows. Bare offsets ("+01:00"), which some engines
 * take too, are refused: they forget the clock changes.
 */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(text)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: text }));
  } catch {
    return false; // a RangeError: the one way Intl has to say no
  }
}
