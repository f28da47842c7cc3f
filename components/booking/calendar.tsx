import { formatMonth } from "@/lib/time/format";

type Day = { date: string; inMonth: boolean; slots: Date[] };

type Props = {
  service: string;
  zone: string;
  month: string;
  weeks: Day[][];
  day: string | undefined;
  previous: string | null;
  next: string | null;
};

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month, its free days as links: it works with no script, and the keyboard walks it. */
export function Calendar({ service, zone, month, weeks, day, previous, next }: Props) {
  const address = (query: Record<string, string>) =>
    `/book/${service}?${new URLSearchParams({ ...query, zone })}`;
  return (
    <section aria-labelledby="month">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-2xl" id="month">
          {formatMonth(month)}
        </h2>
        <div className="flex gap-2">
          <MonthLink href={previous && address({ month: previous })} month={previous} />
          <MonthLink href={next && address({ month: next })} month={next} />
        </div>
      </div>
      <table className="mt-4 w-full table-fixed border-separate border-spacing-1 text-center">
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th className="py-1 font-normal text-quiet text-sm" key={name} scope="col">
                <abbr className="no-underline" title={name}>
                  {name.slice(0, 2)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, inMonth, slots }) => (
                <td className="h-12" key={date}>
                  {inMonth && (
                    <DayCell
                      date={date}
                      free={slots.length}
                      href={address({ month, day: date })}
                      isChosen={date === day}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({
  date,
  free,
  href,
  isChosen,
}: {
  date: string;
  free: number;
  href: string;
  isChosen: boolean;
}) {
  const number = Number(date.slice(-2));
  if (free === 0) return <span className="text-quiet">{number}</span>;
  return (
    <a
      aria-current={isChosen ? "date" : undefined}
      aria-label={`${number}, ${free === 1 ? "1 free time" : `${free} free times`}`}
      className={`flex h-12 items-center justify-center rounded-lg font-semibold no-underline ${
        isChosen
          ? "bg-sage text-paper"
          : "bg-sage-wash text-sage hover:outline-2 hover:outline-sage"
      }`}
      href={`${href}#times`}
    >
      {number}
    </a>
  );
}

function MonthLink({ href, month }: { href: string | null; month: string | null }) {
  if (!href || !month) return null;
  return (
    <a
      className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 no-underline hover:bg-sage-wash"
      href={href}
    >
      {formatMonth(month).split(" ")[0]}
    </a>
  );
}
