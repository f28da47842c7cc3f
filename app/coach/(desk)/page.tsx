import { DeskUnreachable } from "@/components/coach/desk-unreachable";
import { FailedMail } from "@/components/coach/failed-mail";
import { Requests } from "@/components/coach/requests";
import { Upcoming } from "@/components/coach/upcoming";
import { requireCoach } from "@/lib/auth/coach";
import { today } from "@/lib/bookings/today";
import { dataKeys } from "@/lib/crypto/current";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { confirm, decline } from "./bookings/actions";

type Props = { searchParams: Promise<{ said?: string }> };

export default async function TodayPage({ searchParams }: Props) {
  const coach = await requireCoach();
  const now = new Date();
  const desk = await orUnreachable(today(database(), { coach, keys: dataKeys(), now }));
  if (desk === "unreachable") return <DeskUnreachable />;
  const { said } = await searchParams;
  return (
    <>
      <h1 className="text-4xl">Today</h1>
      <FailedMail count={desk.failedMail} />
      <Requests
        confirm={confirm}
        decline={decline}
        now={now}
        requests={desk.waiting}
        said={said}
        zone={desk.zone}
      />
      <Upcoming bookings={desk.upcoming} zone={desk.zone} />
    </>
  );
}
