import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sans, serif, serifItalic } from "@/app/fonts/fonts";
import { MissingPage } from "@/components/site/missing-page";
import "@/app/styles.css";

export const metadata: Metadata = { formatDetection: { telephone: false, email: false } };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#131c1b" },
  ],
};

// None at build time: pages are rendered when first asked for, from the database of that server.
export const generateStaticParams = () => [];

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  // Addresses the rewrite passes over end here with their own first segment as the locale.
  const { locale } = await params;
  return (
    <html className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`} lang="en">
      <body>
        {locale === "en" ? children : <MissingPage />}
        <script data-keep="" defer src="/leave.js" />
      </body>
    </html>
  );
}
