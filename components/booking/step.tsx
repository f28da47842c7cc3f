/** Where one stands on the way to an appointment. */
export function Step({ number, title }: { number: 1 | 2 | 3 | 4; title: string }) {
  return (
    <header className="mb-8">
      <p className="font-semibold text-clay">Step {number} of 4</p>
      <h1 className="mt-1 text-3xl sm:text-4xl">{title}</h1>
    </header>
  );
}
