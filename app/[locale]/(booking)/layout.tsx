import type { Metadata } from "next";
import type { ReactNode } from "react";
import { BookingFooter } from "@/components/booking/booking-footer";
import { TopBar } from "@/components/site/top-bar";
import { database } from "@/lib/database";
import { orUnreachable } from "@/lib/form-action";
import { practice } from "@/lib/settings/queries";

export const dynamic = "force-dynamic";

// The same plain title on every page here: it is what stays in the history and on a shared screen.
export const metadata: Metadata = { title: "Appointments", robots: { index: false } };

export default async function BookingLayout({ children }: { children: ReactNode }) {
  const known = await orUnreachable(practice(database()));
  const answersWithin = known === "unreachable" ? null : known.answersWithin;
  return (
    <>
      <TopBar home="/book" name="Appointments" />
      <main className="mx-auto max-w-2xl px-4 py-10 sm:px-6 sm:py-14">{children}</main>
      <BookingFooter answersWithin={answersWithin} />
    </>
  );
}
