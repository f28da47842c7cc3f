import { MissingPage, missingMetadata } from "@/components/site/missing-page";

export const generateStaticParams = () => [];

export const metadata = missingMetadata;

/** Any address that is nobody's: a page of the site, and not the framework's own. */
export default function Missing() {
  return <MissingPage />;
}
