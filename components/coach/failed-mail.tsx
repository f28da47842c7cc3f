export function FailedMail({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="mt-6 rounded-card bg-sun-wash px-5 py-4" role="alert">
      {count === 1 ? "One message" : `${count} messages`} could not be sent.{" "}
      <a className="font-semibold" href="/coach/mail">
        See why
      </a>
    </p>
  );
}
