/** Demo text must never pass for the coach's own. */
export function SampleNote() {
  return (
    <p className="inline-block rounded-full border border-edge px-3 py-1 text-quiet text-sm">
      Sample text, for the coach to replace
    </p>
  );
}
