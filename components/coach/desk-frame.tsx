import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = { who: string; signOut: () => Promise<void>; children: ReactNode };

const places = [
  { href: "/coach", name: "Today" },
  { href: "/coach/mail", name: "Mail" },
  { href: "/", name: "The site" },
];

/** Places at the side of a wide screen, at the thumb on a phone. */
export function DeskFrame({ who, signOut, children }: Props) {
  return (
    <div className="mx-auto max-w-6xl px-4 pb-24 sm:px-6 lg:grid lg:grid-cols-[13rem_1fr] lg:gap-12 lg:pb-10">
      <header className="flex items-center justify-between gap-4 py-4 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-start lg:py-10">
        <div className="lg:w-full">
          <p className="font-semibold font-serif text-lg">Desk</p>
          <nav
            aria-label="Desk"
            className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-raised lg:static lg:mt-8 lg:border-0 lg:bg-transparent"
          >
            <ul className="flex justify-around lg:-mx-3 lg:flex-col">
              {places.map(({ href, name }) => (
                <li key={href}>
                  <a
                    className="flex min-h-14 items-center rounded-lg px-4 font-semibold no-underline hover:bg-sage-wash lg:min-h-11 lg:px-3"
                    href={href}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <form action={signOut} className="flex items-center gap-3 lg:flex-col lg:items-start">
          <span className="hidden break-all text-quiet sm:block">{who}</span>
          <Button look="quiet" type="submit">
            Sign out
          </Button>
        </form>
      </header>
      <main className="min-w-0 py-6 lg:py-10">{children}</main>
    </div>
  );
}
