import { xmlText } from "#app/platform/http/xml-text.ts";

const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
const HEADERS = { headers: { "Content-Type": "application/xml; charset=utf-8" } };

/** Pages as the sitemap protocol writes them; `siteUrl` is the site's address without a slash at the end. */
export function sitemapOf(siteUrl: string, pages: { path: string; changedAt: Date | null }[]) {
  const urls = pages.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${xmlText(siteUrl + path)}</loc>${changed}</url>\n`;
  });
  return answer(`<urlset xmlns="${SCHEMA}">\n${urls.join("")}</urlset>\n`);
}

/** The list of so many parts of a sitemap. */
export function sitemapIndexOf(siteUrl: string, parts: number): Response {
  const sitemaps = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${xmlText(`${siteUrl}/sitemap/${at + 1}.xml`)}</loc></sitemap>\n`,
  );
  return answer(`<sitemapindex xmlns="${SCHEMA}">\n${sitemaps.join("")}</sitemapindex>\n`);
}

function answer(xml: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`, HEADERS);
}
