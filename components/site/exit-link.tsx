/**
 * First in the document, so that it is the first stop of the keyboard. It is a plain link to a
 * redirect: it works with no script at all. `/leave.js` makes Back safe too.
 */
export function ExitLink() {
  return (
    <>
      <a
        className="order-last inline-flex min-h-11 shrink-0 items-center rounded-full border border-transparent bg-exit px-5 font-semibold text-exit-text no-underline"
        href="/exit"
        id="leave"
        rel="noreferrer"
      >
        Leave this site
      </a>
      <span className="sr-only" id="leave-status" role="status" />
    </>
  );
}
