import type { BookingErrors } from "@/lib/bookings/input";

/** Each sentence leads to its field. What has no field here stands as it is. */
export function ErrorSummary({ errors }: { errors: BookingErrors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div className="mt-6 rounded-card bg-sun-wash px-5 py-4" role="alert">
      <p className="font-semibold">Something needs another look. What you typed is still here.</p>
      <ul className="mt-2 space-y-1">
        {entries.map(([field, sentence]) => (
          <li key={field}>
            {fieldless.has(field) ? sentence : <a href={`#${field}`}>{sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const fieldless = new Set(["at", "zone", "key"]);
