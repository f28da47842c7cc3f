import { ExitLink } from "./exit-link";

/**
 * Stays in reach while scrolling and takes its own room, so that it covers nothing. The header has no
 * box of its own: within one, the bar would scroll away with it.
 */
export function TopBar({ name, home }: { name: string; home: string }) {
  return (
    <header className="contents">
      <div className="sticky top-0 z-10 border-line border-b bg-paper print:hidden">
        <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-2 sm:px-6">
          <ExitLink />
          <a
            className="flex min-h-11 min-w-0 items-center font-semibold font-serif text-base leading-tight no-underline sm:text-lg"
            href={home}
          >
            <span className="line-clamp-2 pb-1">{name}</span>
          </a>
        </div>
      </div>
      <noscript>
        <p className="mx-auto max-w-6xl px-4 pt-2 text-quiet text-sm sm:px-6 print:hidden">
          Script is off in this browser. Leaving works, but Back can show this page again. Close the
          tab after you leave.
        </p>
      </noscript>
    </header>
  );
}
