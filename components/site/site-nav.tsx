const places = [
  { href: "/articles", name: "Articles" },
  { href: "/help", name: "Get help now" },
  { href: "/safety", name: "Safety" },
  { href: "/book", name: "Ask for a time" },
];

export function SiteNav() {
  return (
    <nav aria-label="Main" className="print:hidden mx-auto max-w-6xl px-4 sm:px-6">
      <ul className="-mx-2 flex flex-wrap text-base text-quiet">
        {places.map(({ href, name }) => (
          <li key={href}>
            <a
              className="flex min-h-11 items-center px-2 no-underline hover:text-ink hover:underline"
              href={href}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
