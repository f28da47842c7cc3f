import { Appointment } from "@/components/booking/appointment";
import { CodeForm } from "@/components/booking/code-form";
import { Unreachable } from "@/components/booking/unreachable";
import { openedAppointment } from "@/lib/bookings/opened";
import { orUnreachable } from "@/lib/form-action";
import { closeAppointment, openAppointment } from "./actions";

export default async function AppointmentPage() {
  const appointment = await orUnreachable(openedAppointment(new Date()));
  if (appointment === "unreachable") return <Unreachable />;
  if (!appointment) return <CodeForm action={openAppointment} />;
  const { status, startsAt, clientZone, neutralName, heldAs, joining, contact } = appointment;
  return (
    <Appointment
      close={closeAppointment}
      contact={contact}
      heldAs={heldAs}
      joining={joining}
      name={neutralName}
      startsAt={startsAt}
      status={status}
      zone={clientZone}
    />
  );
}
