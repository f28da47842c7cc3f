import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOutOfDesk } from "@/app/coach/actions";
import { DeskFrame } from "@/components/coach/desk-frame";
import { requireCoach } from "@/lib/auth/coach";

export const metadata: Metadata = { title: "Desk" };

/** Each page asks for the coach as well: a layout is not drawn anew for every page below it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { name, email } = await requireCoach();
  return (
    <DeskFrame signOut={signOutOfDesk} who={name ?? email}>
      {children}
    </DeskFrame>
  );
}
