import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteNav } from "@/components/site/site-nav";
import { TopBar } from "@/components/site/top-bar";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

export const revalidate = 300;

const nameless = { practiceName: "Home", answersWithin: "two working days" };

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const known = await orUnreachable(practice(database()));
  const { practiceName, answersWithin } = known === "unreachable" ? nameless : known;
  return (
    <>
      <TopBar home="/" name={practiceName} />
      <SiteNav />
      <main>{children}</main>
      <SiteFooter answersWithin={answersWithin} name={practiceName} />
    </>
  );
}
