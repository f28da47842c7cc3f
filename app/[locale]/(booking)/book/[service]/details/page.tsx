import { redirect } from "next/navigation";
import { BookingForm } from "@/components/booking/booking-form";
import { serviceBySlug } from "@/lib/availability/services";
import { newRequestKey } from "@/lib/bookings/request-key";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";
import { isInstant } from "@/lib/time/instant";
import { isZone } from "@/lib/time/is-zone";
import { askForTime } from "./ask";

type Props = {
  params: Promise<{ service: string }>;
  searchParams: Promise<{ at?: string; zone?: string }>;
};

export default async function DetailsPage({ params, searchParams }: Props) {
  const { service: slug } = await params;
  const { at = "", zone = "" } = await searchParams;
  if (!isInstant(at) || !isZone(zone)) redirect(`/book/${slug}`);
  // With the database gone the form still stands, so that what was typed is kept.
  const [service, known] = await Promise.all([
    orUnreachable(serviceBySlug(database(), slug)),
    orUnreachable(practice(database())),
  ]);
  if (!service) redirect("/book");
  const length = service === "unreachable" ? null : service.lengthMinutes;
  return (
    <BookingForm
      action={askForTime.bind(null, slug)}
      at={at}
      keepDays={known === "unreachable" ? null : known.keepDays}
      lengthMinutes={length}
      requestKey={newRequestKey()}
      service={slug}
      zone={zone}
    />
  );
}
