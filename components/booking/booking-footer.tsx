export function BookingFooter({ answersWithin }: { answersWithin: string | null }) {
  return (
    <footer className="print:hidden border-line border-t">
      <div className="mx-auto max-w-2xl space-y-3 px-4 py-10 text-quiet sm:px-6">
        <p>
          Coaching is not therapy, legal advice or emergency help. In danger, call your emergency
          number. The coach keeps what you say private, within the limits of the law. You can ask
          about these before you begin.
          {answersWithin && ` Requests are answered within ${answersWithin}.`}
        </p>
        <ul className="-mx-2 flex flex-wrap">
          {links.map(({ href, name }) => (
            <li key={href}>
              <a className="inline-flex min-h-11 items-center px-2" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

const links = [
  { href: "/help", name: "Get help now" },
  { href: "/privacy", name: "What we keep" },
  { href: "/appointment", name: "Your appointment" },
  { href: "/", name: "Back to reading" },
];
