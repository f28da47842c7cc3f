import type { HelpEntry, HelpLine } from "@/lib/safety/help-numbers";

export function HelpList({ entries }: { entries: HelpEntry[] }) {
  return (
    <div className="mt-10 grid gap-5 sm:grid-cols-2">
      {entries.map(({ country, lines, sources, asOf }) => (
        <section className="card rounded-card border border-line bg-raised p-6" key={country}>
          <h2 className="text-xl">{country}</h2>
          <dl className="mt-3 space-y-3">
            {lines.map((line) => (
              <Line key={line.label} {...line} />
            ))}
          </dl>
          <p className="mt-4 text-quiet text-sm">
            From {sources.join(", ")}, <time dateTime={asOf}>{readable(asOf)}</time>
          </p>
        </section>
      ))}
    </div>
  );
}

function Line({ label, number, note, call, text }: HelpLine) {
  const dialled = call ? `tel:${call}` : text && `sms:${text}`;
  const look = "inline-flex min-h-11 items-center font-semibold text-lg tabular-nums";
  return (
    <div>
      <dt className="text-quiet">{label}</dt>
      <dd>
        {dialled ? (
          <a className={`${look} text-sage`} href={dialled}>
            {number}
          </a>
        ) : (
          <span className={look}>{number}</span>
        )}
      </dd>
      {note && <dd className="text-quiet">{note}</dd>}
    </div>
  );
}

function readable(date: string) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
