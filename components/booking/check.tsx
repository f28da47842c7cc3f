import { Button } from "@/components/ui/button";
import type { TypedBooking } from "@/lib/bookings/answer";
import { ChosenTime } from "./chosen-time";
import { Kept } from "./kept";
import { Step } from "./step";

type Props = {
  typed: TypedBooking;
  lengthMinutes: number | null;
  problem: "unreachable" | undefined;
};

export function Check({ typed, lengthMinutes, problem }: Props) {
  return (
    <>
      <Step number={4} title="Is this right?" />
      {problem && (
        <p className="mb-6 rounded-card bg-sun-wash px-5 py-4 font-semibold" role="alert">
          The calendar can’t be reached right now. What you typed is still here. Please press again
          in a few minutes. Nothing is ever booked twice.
        </p>
      )}
      <ChosenTime at={new Date(typed.at)} lengthMinutes={lengthMinutes} zone={typed.zone} />
      <dl className="mt-8 space-y-5">
        <Line label="Name to use">{typed.name}</Line>
        <Line label="Contact">{contactLine(typed)}</Line>
        {typed.contact === "phone" && typed.safeHours && (
          <Line label="Safe hours">{typed.safeHours}</Line>
        )}
        {typed.contact === "phone" && typed.word && <Line label="Word to say">{typed.word}</Line>}
        {typed.message && <Line label="For the coach">{typed.message}</Line>}
      </dl>
      <p className="mt-8 text-quiet">
        The coach looks at your request and confirms or declines it. You get a code now, and with it
        you can see the answer here.
      </p>
      <Kept typed={typed} />
      <div className="mt-6 flex flex-wrap gap-3">
        <Button name="press" type="submit" value="ask">
          Ask for this time
        </Button>
        <Button look="quiet" name="press" type="submit" value="change">
          Change something
        </Button>
      </div>
    </>
  );
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt className="text-quiet">{label}</dt>
      <dd className="whitespace-pre-line break-words font-semibold">{children}</dd>
    </div>
  );
}

const said: Record<string, string> = { call: "call", text: "text", voicemail: "voicemail" };

function contactLine({ contact, email, phone, ways }: TypedBooking) {
  if (contact === "email") return `By e-mail to ${email}`;
  if (contact !== "phone") return "Don’t contact me";
  return `${phone}: ${ways.map((way) => said[way] ?? way).join(", ")}`;
}
