/**
 * No other cookie's name may begin with this one: Auth.js would take it for a piece of the session.
 */
export const sessionCookie = "__Host-session";
