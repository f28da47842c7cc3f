const links = [
  { href: "/help", name: "Get help now" },
  { href: "/safety", name: "Using this site safely" },
  { href: "/privacy", name: "What we keep" },
  { href: "/appointment", name: "Your appointment" },
];

export function SiteFooter({ name, answersWithin }: { name: string; answersWithin: string }) {
  return (
    <footer className="print:hidden mt-24 border-line border-t bg-raised">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-12 sm:px-6 md:grid-cols-[1fr_auto]">
        <div className="max-w-xl space-y-3 text-quiet">
          <p className="font-semibold font-serif text-ink text-lg">{name}</p>
          <p>
            Coaching is not therapy, legal advice or emergency help. The coach keeps what you say
            private, within the limits of the law. Requests are answered within {answersWithin}. In
            danger, call your emergency number.
          </p>
        </div>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a className="inline-flex min-h-11 items-center" href={link.href}>
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
