const TABS = [
  { href: "/mijn/profiel", label: "Profiel" },
  { href: "/mijn/wensen", label: "Wensen" },
  { href: "/mijn/cultuur", label: "Werkcultuur" },
  { href: "/mijn/zichtbaarheid", label: "Zichtbaarheid" },
  { href: "/mijn/gegevens", label: "Jouw gegevens" },
] as const;

/** The pages about a job seeker, side by side. */
export function ProfileTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return (
    <nav aria-label="Over jou">
      <ul className="tabs">
        {TABS.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
