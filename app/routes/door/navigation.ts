import type { Actor } from "#app/platform/actor.ts";
import type { FooterGroup, NavLink } from "#app/ui/page-shell.tsx";

const PUBLIC: NavLink[] = [
  { href: "/vacatures", label: "Vacatures" },
  { href: "/werkgevers", label: "Werkgevers" },
  { href: "/werkwijze", label: "Werkwijze" },
];

const CANDIDATE: NavLink[] = [
  { href: "/vacatures", label: "Vacatures" },
  { href: "/mijn", label: "Voor jou" },
  {
    href: "/mijn/profiel",
    label: "Profiel",
    holds: ["/mijn/wensen", "/mijn/cultuur", "/mijn/zichtbaarheid", "/mijn/gegevens"],
  },
  { href: "/mijn/sollicitaties", label: "Sollicitaties" },
  { href: "/mijn/zoekopdrachten", label: "Zoekopdrachten" },
];

const EMPLOYER: NavLink[] = [
  { href: "/werkgever", label: "Uw vacatures" },
  { href: "/werkgever/vacatures/nieuw", label: "Nieuwe vacature" },
  { href: "/werkgever/cultuur", label: "Werkcultuur" },
];

const CONSULTANT: NavLink[] = [
  { href: "/werk", label: "Vandaag" },
  { href: "/werk/vacatures", label: "Vacatures", holds: ["/werk/sollicitaties"] },
  { href: "/werk/kandidaten", label: "Kandidaten" },
  { href: "/werk/portfolio", label: "Portfolio" },
];

const ADMIN: NavLink[] = [
  ...CONSULTANT,
  { href: "/beheer/mail", label: "Mail" },
  { href: "/beheer/taken", label: "Taken" },
  { href: "/beheer/zoeken", label: "Zoeken", holds: ["/beheer/vindbaarheid"] },
  { href: "/beheer/minimumloon", label: "Minimumloon" },
  { href: "/beheer/accounts", label: "Accounts" },
];

/** The links at the bottom of every page. */
export const FOOTER: FooterGroup[] = [
  {
    title: "Werk zoeken",
    links: [
      { href: "/vacatures", label: "Vacatures" },
      { href: "/account-maken", label: "Account maken" },
    ],
  },
  {
    title: "Over ons",
    links: [
      { href: "/werkwijze", label: "Werkwijze" },
      { href: "/methode", label: "De methode" },
      { href: "/werkgevers", label: "Voor werkgevers" },
      { href: "/privacy", label: "Privacy" },
      { href: "/colofon", label: "Colofon" },
    ],
  },
];

/** The main links for an audience. */
export function navOf(audience: Actor["kind"]): NavLink[] {
  switch (audience) {
    case "candidate":
      return CANDIDATE;
    case "employer":
      return EMPLOYER;
    case "consultant":
      return CONSULTANT;
    case "admin":
      return ADMIN;
    case "anonymous":
    case "system":
      return PUBLIC;
  }
}

/** The links at the right of the header. */
export function accountLinks(audience: Actor["kind"]): NavLink[] {
  if (audience === "anonymous") return [{ href: "/inloggen", label: "Inloggen" }];
  return [{ href: "/account", label: "Account" }];
}
