"use client";

import { useActionState, useEffect, useRef } from "react";
import type { BookingAnswer, TypedBooking } from "@/lib/bookings/answer";
import { AboutYou } from "./about-you";
import { AlreadyAsked } from "./already-asked";
import { Check } from "./check";
import { CodeShown } from "./code-shown";
import { LostTime } from "./lost-time";

type Props = {
  action: (before: BookingAnswer, form: FormData) => Promise<BookingAnswer>;
  service: string;
  at: string;
  zone: string;
  lengthMinutes: number | null;
  keepDays: number | null;
  requestKey: string;
};

/** Steps 3 and 4. Without script each press loads the page anew, with the same screens and words. */
export function BookingForm({ action, at, zone, requestKey, ...rest }: Props) {
  const [answer, send, isPending] = useActionState(action, { screen: "form", typed: null });
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  // A new screen is read from its top, by eye and by ear, as a new page would be.
  useEffect(() => {
    if (!isFirst.current && answer) {
      window.scrollTo(0, 0);
      top.current?.focus();
    }
    isFirst.current = false;
  }, [answer]);

  return (
    <div className="outline-none" ref={top} tabIndex={-1}>
      <Screen
        answer={answer}
        isPending={isPending}
        send={send}
        {...rest}
        typed={{ ...blank, at, zone, key: requestKey }}
      />
    </div>
  );
}

type ScreenProps = Pick<Props, "service" | "lengthMinutes" | "keepDays"> & {
  answer: BookingAnswer;
  isPending: boolean;
  send: (form: FormData) => void;
  typed: TypedBooking;
};

function Screen({
  answer,
  isPending,
  send,
  service,
  lengthMinutes,
  keepDays,
  typed: fresh,
}: ScreenProps) {
  if (answer.screen === "done") return <CodeShown {...answer} />;
  if (answer.screen === "already") return <AlreadyAsked />;

  const typed = answer.typed ?? fresh;
  return (
    // A new screen is a new form: React would otherwise carry a field's old value into it.
    <form action={send} autoComplete="off" key={answer.screen}>
      {answer.screen === "form" && (
        <AboutYou
          errors={answer.errors ?? {}}
          keepDays={keepDays}
          lengthMinutes={lengthMinutes}
          service={service}
          typed={typed}
        />
      )}
      {answer.screen === "check" && (
        <Check lengthMinutes={lengthMinutes} problem={answer.problem} typed={typed} />
      )}
      {answer.screen === "lost" && (
        <LostTime nearest={answer.nearest} service={service} typed={typed} />
      )}
      <p className="mt-4 min-h-6 text-quiet" role="status">
        {isPending && "One moment"}
      </p>
    </form>
  );
}

const blank = {
  name: "",
  contact: "none",
  email: "",
  phone: "",
  ways: [],
  safeHours: "",
  word: "",
  message: "",
};
