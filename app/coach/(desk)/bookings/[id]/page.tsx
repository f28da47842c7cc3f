import { redirect } from "next/navigation";
import { confirm, decline } from "@/app/coach/(desk)/bookings/actions";
import { BookingDetail } from "@/components/coach/booking-detail";
import { DeskUnreachable } from "@/components/coach/desk-unreachable";
import { requireCoach } from "@/lib/auth/coach";
import { bookingDetail } from "@/lib/bookings/queries";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

type Props = { params: Promise<{ id: string }> };

export default async function BookingPage({ params }: Props) {
  const coach = await requireCoach();
  const { id } = await params;
  const found = await orUnreachable(read(coach, id));
  if (found === "unreachable") return <DeskUnreachable />;
  if (!found.booking) redirect("/coach");
  return (
    <BookingDetail
      booking={found.booking}
      confirm={confirm}
      decline={decline}
      now={new Date()}
      zone={found.zone}
    />
  );
}

async function read(coach: Awaited<ReturnType<typeof requireCoach>>, bookingId: string) {
  const db = database();
  const booking = await bookingDetail(db, { coach, keys: dataKeys(), bookingId });
  const { zone } = await practice(db);
  return { booking, zone };
}
