import type { Metadata } from "next";
import type { ReactNode } from "react";
import { sans, serif, serifItalic } from "@/app/fonts/fonts";
import "@/app/styles.css";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`} lang="en">
      <body>{children}</body>
    </html>
  );
}
