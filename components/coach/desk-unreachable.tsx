export function DeskUnreachable() {
  return (
    <div role="alert">
      <h1 className="text-3xl">The database can’t be reached</h1>
      <p className="mt-4">Nothing is lost. Try again in a minute.</p>
    </div>
  );
}
