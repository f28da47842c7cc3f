import { ServiceList } from "@/components/booking/service-list";
import { Step } from "@/components/booking/step";
import { Unreachable } from "@/components/booking/unreachable";
import { activeServices } from "@/lib/availability/services";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";

export default async function BookPage() {
  const services = await orUnreachable(activeServices(database()));
  if (services === "unreachable") return <Unreachable />;
  return (
    <>
      <Step number={1} title="What would you like?" />
      <ServiceList services={services} />
    </>
  );
}
