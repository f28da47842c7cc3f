import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteNav } from "@/components/site/site-nav";
import { TopBar } from "@/components/site/top-bar";
import { database } from "@/lib/database";
import { practice } from "@/lib/settings/queries";

export const revalidate = 300;

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { practiceName, answersWithin } = await practice(database());
  return (
    <>
      <TopBar home="/" name={practiceName} />
      <SiteNav />
      <main>{children}</main>
      <SiteFooter answersWithin={answersWithin} name={practiceName} />
    </>
  );
}
