import type { Metadata } from "next";
import { HelpList } from "@/components/site/help-list";
import { helpNumbers } from "@/lib/safety/help-numbers";

export const metadata: Metadata = {
  title: "Get help now",
  description: "Numbers to call, by country, and what to think of before you call.",
};

export default function HelpPage() {
  return (
    <div className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
      <h1 className="text-title">Get help now</h1>
      <p className="mt-5 text-lg">
        If you are in danger, call your local emergency number. At the other numbers you can talk to
        someone about what is going on, and about your next step.
      </p>
      <p className="mt-4 rounded-card bg-sun-wash px-5 py-4">
        A call can show in the list of calls and on a bill. If someone may look at your phone, use
        one they can’t see: a friend’s, one at work, or one at a library.
      </p>
      <HelpList entries={helpNumbers} />
    </div>
  );
}
