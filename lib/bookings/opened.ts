import { cookies } from "next/headers";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { type Appointment, appointmentById } from "./appointment";
import { openAppointmentCookie, sealAppointmentCookie } from "./appointment-cookie";

const name = "__Host-appointment";
const halfAnHour = 30 * 60_000;
const scope = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;

/** The appointment this browser opened with its code less than half an hour ago. */
export async function openedAppointment(now: Date): Promise<Appointment | null> {
  const value = (await cookies()).get(name)?.value;
  const held = value && openAppointmentCookie(dataKeys(), value, now);
  return held ? appointmentById(database(), { keys: dataKeys(), ...held }) : null;
}

/** For half an hour this browser needs no code. */
export async function keepAppointment({ bookingId, codeHash }: Appointment, now: Date) {
  const expiresAt = new Date(now.getTime() + halfAnHour);
  const value = sealAppointmentCookie(dataKeys(), { bookingId, codeHash, expiresAt });
  (await cookies()).set(name, value, { ...scope, maxAge: halfAnHour / 1000 });
}

export async function forgetAppointment() {
  (await cookies()).set(name, "", { ...scope, maxAge: 0 });
}
