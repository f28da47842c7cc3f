import { ExitLink } from "./exit-link";

/** Stays in reach while scrolling and takes its own room, so that it covers nothing. */
export function TopBar({ name, home }: { name: string; home: string }) {
  return (
    <header className="print:hidden sticky top-0 z-10 border-line border-b bg-paper">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-2 sm:px-6">
        <ExitLink />
        <a
          className="flex min-h-11 items-center font-semibold font-serif text-base leading-tight no-underline sm:text-lg"
          href={home}
        >
          {name}
        </a>
      </div>
      <noscript>
        <p className="mx-auto max-w-6xl px-4 pb-2 text-quiet text-sm sm:px-6">
          Script is off in this browser. Leaving works, but Back can show this page again. Close the
          tab after you leave.
        </p>
      </noscript>
    </header>
  );
}
