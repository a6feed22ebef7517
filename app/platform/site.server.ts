let base = "";
let version = "";

/** Says where people find the site (no trailing slash) and which version it is; once, at start. */
export function openSite(site: { url: string; version: string }): void {
  base = site.url;
  version = site.version;
}

/** The version in package.json. */
export function siteVersion(): string {
  return version;
}

/** An absolute address on the site, for mails and feeds. `path` starts with a slash. */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}
