export function ContentNote({ text }: { text: string }) {
  return (
    <p className="rounded-card bg-sun-wash px-5 py-4" role="note">
      <strong className="font-semibold">Before you read. </strong>
      {text}
    </p>
  );
}
