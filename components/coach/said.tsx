const sentences: Record<string, string> = {
  confirmed: "Confirmed. The client’s page says so now.",
  declined: "Declined. The time is free again.",
  not_waiting: "This request was already decided.",
  past: "The time of this request has passed. You can decline it.",
  unreachable: "The database can’t be reached. Nothing was changed. Try again in a minute.",
};

/** What came of the last press. */
export function Said({ what }: { what: string | undefined }) {
  const sentence = what && Object.hasOwn(sentences, what) ? sentences[what] : null;
  if (!sentence) return null;
  return (
    <p
      className="mt-4 scroll-mt-24 rounded-card bg-sage-wash px-5 py-3 font-semibold"
      id="said"
      role="status"
    >
      {sentence}
    </p>
  );
}
