import { redirect } from "next/navigation";
import { Calendar } from "@/components/booking/calendar";
import { FindZone } from "@/components/booking/find-zone";
import { Step } from "@/components/booking/step";
import { Times } from "@/components/booking/times";
import { Unreachable } from "@/components/booking/unreachable";
import { ZoneChoice } from "@/components/booking/zone-choice";
import { freeTimes } from "@/lib/availability/free-times";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { allZones } from "@/lib/time/zone";

type Props = {
  params: Promise<{ service: string }>;
  searchParams: Promise<{ month?: string; day?: string; zone?: string }>;
};

export default async function TimesPage({ params, searchParams }: Props) {
  const { service } = await params;
  const asked = await searchParams;
  const now = new Date();
  const found = await orUnreachable(freeTimes(database(), { slug: service, asked, now }));
  if (found === "unreachable") return <Unreachable />;
  if (!found) redirect("/book");
  const { month, weeks, day, zone, previous, next } = found;
  return (
    <>
      <Step number={2} title="Choose a day and a time" />
      {!asked.zone && <FindZone shown={zone} />}
      <ZoneChoice day={day?.date} month={month} now={now} zone={zone} zones={allZones()} />
      {month ? (
        <>
          <Calendar
            day={day?.date}
            month={month}
            next={next}
            previous={previous}
            service={service}
            weeks={weeks}
            zone={zone}
          />
          {day && <Times service={service} slots={day.slots} zone={zone} />}
        </>
      ) : (
        <p>No time is free at the moment. Please look again in a few days.</p>
      )}
    </>
  );
}
