import type { BookingErrors, typedBooking } from "./input";

export type TypedBooking = ReturnType<typeof typedBooking>;

/** What the booking form shows after it was sent. Everything typed travels with it until it is done. */
export type BookingAnswer =
  | { screen: "form"; typed: TypedBooking | null; errors?: BookingErrors }
  | { screen: "check"; typed: TypedBooking; problem?: "unreachable" }
  /** Someone else took the time meanwhile. */
  | { screen: "lost"; typed: TypedBooking; nearest: Date[] }
  | { screen: "done"; code: string; startsAt: Date; zone: string }
  | { screen: "already" };
