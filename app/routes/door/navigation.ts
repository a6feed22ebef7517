import type { Actor } from "#app/platform/actor.ts";
import type { FooterGroup, NavLink } from "#app/ui/page-shell.tsx";

const PUBLIC: NavLink[] = [
  { href: "/vacatures", label: "Vacatures" },
  { href: "/beroepen", label: "Beroepen" },
  { href: "/werkgevers", label: "Werkgevers" },
  { href: "/werkwijze", label: "Werkwijze" },
  { href: "/blog", label: "Blog" },
];

/** Links that stand there only while there is something to read behind them. */
const OF_ARTICLES = ["/beroepen", "/blog", "/over-ons", "/interim-en-zzp"];

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
  { href: "/werk/klanten", label: "Klanten", holds: ["/werk/contacten"] },
  { href: "/werk/portfolio", label: "Portfolio" },
  { href: "/werk/berichten", label: "Berichten" },
];

const ADMIN: NavLink[] = [...CONSULTANT, { href: "/beheer", label: "Beheer" }];

/** What an admin can do, as the page that leads there says it. */
export const ADMIN_PAGES: (NavLink & { text: string })[] = [
  {
    href: "/beheer/begin",
    label: "Begin hier",
    text: "Wat een nieuw bureau eerst instelt, in zes stappen",
  },
  {
    href: "/beheer/instellingen",
    label: "Gegevens van het bureau",
    text: "Naam, adres, telefoon en KvK-nummer",
  },
  {
    href: "/beheer/instellingen/uiterlijk",
    label: "Logo en kleur",
    text: "Hoe het portaal eruitziet",
  },
  {
    href: "/beheer/instellingen/mail",
    label: "Verzending van mail",
    text: "Via welke dienst mail vertrekt, en of hij aankomt",
  },
  { href: "/beheer/accounts", label: "Accounts", text: "Wie mag inloggen, en nieuwe collega’s" },
  {
    href: "/beheer/berichten",
    label: "Verdeling van berichten",
    text: "Welke collega krijgt wat van buiten, en hoeveel is geweigerd",
  },
  {
    href: "/beheer/salarissen",
    label: "Salarissen",
    text: "Wat bronnen zeggen over beroepen, voor de salariswijzer",
  },
  {
    href: "/beheer/minimumloon",
    label: "Minimumloon",
    text: "Het wettelijke bedrag per halfjaar, waaraan vacatures worden getoetst",
  },
  { href: "/beheer/teksten", label: "Teksten", text: "Beroepsgidsen, blog en vaste pagina’s" },
  { href: "/beheer/mail", label: "Mail", text: "Wat de site mailde, en aan wie" },
  {
    href: "/beheer/vindbaarheid",
    label: "Vindbaarheid",
    text: "Of zoekmachines en vacaturesites zien wat open is",
  },
  { href: "/beheer/taken", label: "Taken", text: "Wat op de achtergrond loopt of is mislukt" },
  { href: "/beheer/zoeken", label: "Zoeken", text: "De zoekindex en wat erin ontbreekt" },
];

const FOOTER: FooterGroup[] = [
  {
    title: "Werk zoeken",
    links: [
      { href: "/vacatures", label: "Vacatures" },
      { href: "/salariswijzer", label: "Salariswijzer" },
      { href: "/interim-en-zzp", label: "Interim en zzp" },
      { href: "/account-maken", label: "Account maken" },
    ],
  },
  {
    title: "Over ons",
    links: [
      { href: "/over-ons", label: "Over ons" },
      { href: "/werkwijze", label: "Werkwijze" },
      { href: "/methode", label: "De methode" },
      { href: "/werkgevers", label: "Voor werkgevers" },
      { href: "/contact", label: "Contact" },
      { href: "/privacy", label: "Privacy" },
      { href: "/colofon", label: "Colofon" },
    ],
  },
];

/** The links at the bottom of every page; `live` are the paths of articles with something to read. */
export function footerOf(live: readonly string[]): FooterGroup[] {
  return FOOTER.map(({ title, links }) => ({ title, links: readable(links, live) }));
}

/** The main links for an audience; `live` as above. */
export function navOf(audience: Actor["kind"], live: readonly string[]): NavLink[] {
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
    case "clientContact":
    case "system":
      return readable(PUBLIC, live);
  }
}

function readable(links: NavLink[], live: readonly string[]): NavLink[] {
  return links.filter(({ href }) => !OF_ARTICLES.includes(href) || live.includes(href));
}

/** The links at the right of the header. */
export function accountLinks(audience: Actor["kind"]): NavLink[] {
  if (audience === "anonymous") return [{ href: "/inloggen", label: "Inloggen" }];
  return [{ href: "/account", label: "Account" }];
}
