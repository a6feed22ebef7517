const DAY_MS = 86_400_000;
/** RFC 9116 advises less than a year; half of it says that somebody still answers. */
const VALID_DAYS = 180;

/**
 * Where to tell of a weakness, as RFC 9116 has it; good for half a year from today. Names its own address
 * only under https, as that asks.
 */
export function securityText(site: { email: string; url: string; now: Date }): string {
  const today = Math.floor(site.now.getTime() / DAY_MS) * DAY_MS;
  const expires = new Date(today + VALID_DAYS * DAY_MS).toISOString().replace(".000", "");
  const isSafe = site.url.startsWith("https://");
  return [
    `Contact: mailto:${site.email.replace(/[^\w.+@-]/g, encodeURIComponent)}`,
    `Expires: ${expires}`,
    "Preferred-Languages: nl, en",
    ...(isSafe ? [`Canonical: ${site.url}/.well-known/security.txt`] : []),
    "",
  ].join("\n");
}
