import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { xmlData, xmlText } from "#app/platform/http/xml-text.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import { descriptionHtml } from "../public/posting-text.ts";
import type { FeedHead } from "./feed-head.ts";

/** Vacatures as RSS 2.0. Source: rssboard.org/rss-specification, and its profile for `atom:link`. */
export function rssFeed(head: FeedHead, vacatures: readonly PostedVacature[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(`Vacatures van ${head.bureau}`)}</title>
<link>${xmlText(`${head.siteUrl}/vacatures`)}</link>
<description>${xmlText(`Alle open vacatures van ${head.bureau}, elk met salaris, uren en plaats.`)}</description>
<language>nl</language>
<lastBuildDate>${head.builtAt.toUTCString()}</lastBuildDate>
<atom:link href="${xmlText(head.feedUrl)}" rel="self" type="application/rss+xml"/>
${vacatures.map(item).join("")}</channel>
</rss>
`;
}

function item(vacature: PostedVacature): string {
  const { title, place, employer, url, role, sector } = vacature;
  return `<item>
<title>${xmlText(`${title}, ${place}`)}</title>
<link>${xmlText(url)}</link>
<guid isPermaLink="true">${xmlText(url)}</guid>
<pubDate>${vacature.publishedAt.toUTCString()}</pubDate>
<dc:creator>${xmlText(employer)}</dc:creator>
${role ? `<category>${xmlText(role.label)}</category>\n` : ""}<category>${xmlText(SECTOR_LABELS[sector])}</category>
<description>${xmlData(descriptionHtml(vacature))}</description>
</item>
`;
}
