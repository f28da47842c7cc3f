import { open, type Place, seal } from "@/lib/crypto/envelope";
import type { Keys } from "@/lib/crypto/keys";
import type { Contact } from "./contact";

type Personal = { name: string; contact: Contact; message: string | null };

/** The personal columns of one booking. The row's id is part of the seal, so it is made first. */
export function sealPersonal(keys: Keys, bookingId: string, { name, contact, message }: Personal) {
  return {
    name: seal(keys, place("name", bookingId), name),
    contact: seal(keys, place("contact", bookingId), JSON.stringify(contact)),
    message: message === null ? null : seal(keys, place("message", bookingId), message),
  };
}

export function openName(keys: Keys, bookingId: string, sealed: Buffer): string {
  return open(keys, place("name", bookingId), sealed);
}

export function openContact(keys: Keys, bookingId: string, sealed: Buffer): Contact {
  return JSON.parse(open(keys, place("contact", bookingId), sealed)) as Contact;
}

export function openMessage(keys: Keys, bookingId: string, sealed: Buffer | null): string | null {
  return sealed && open(keys, place("message", bookingId), sealed);
}

function place(column: keyof Personal, bookingId: string): Place {
  return { table: "bookings", column, row: bookingId };
}
