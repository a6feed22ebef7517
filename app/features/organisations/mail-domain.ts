/** Hosts where everybody may have an address: they say nothing about where somebody works. */
const FOR_EVERYBODY = new Set([
  "caiway.nl",
  "casema.nl",
  "chello.nl",
  "freedom.nl",
  "gmail.com",
  "gmx.com",
  "gmx.net",
  "googlemail.com",
  "hetnet.nl",
  "home.nl",
  "hotmail.com",
  "hotmail.nl",
  "icloud.com",
  "kpnmail.nl",
  "kpnplanet.nl",
  "live.com",
  "live.nl",
  "mac.com",
  "me.com",
  "msn.com",
  "online.nl",
  "outlook.com",
  "outlook.nl",
  "planet.nl",
  "proton.me",
  "protonmail.com",
  "quicknet.nl",
  "solcon.nl",
  "telfort.nl",
  "tele2.nl",
  "upcmail.nl",
  "xs4all.nl",
  "yahoo.com",
  "yahoo.nl",
  "zeelandnet.nl",
  "ziggo.nl",
]);

/** The domains by which an organisation is known: of its mail address and its website. */
export function ownDomains(about: { email?: string; website?: string }): string[] {
  const ofMail = about.email?.split("@")[1] ?? "";
  const ofSite =
    about.website && URL.canParse(about.website) ? new URL(about.website).hostname : "";
  const domains = [ofMail, ofSite].map((domain) => domain.toLowerCase().replace(/^www\./, ""));
  return [...new Set(domains)].filter((domain) => domain !== "" && !FOR_EVERYBODY.has(domain));
}
