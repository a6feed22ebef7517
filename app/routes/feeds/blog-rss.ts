import { findBureau } from "#app/features/settings/bureau.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findBlogFeed } from "#app/screens/public/blog.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

/** RSS 2.0; one that has no posts yet is a feed all the same. */
export async function loader() {
  const [posts, bureau] = await Promise.all([findBlogFeed(), findBureau()]);
  const items = posts.map(({ title, href, description, publishedAt, category, author }) =>
    [
      "<item>",
      `<title>${xml(title)}</title>`,
      `<link>${xml(siteUrl(href))}</link>`,
      `<guid isPermaLink="true">${xml(siteUrl(href))}</guid>`,
      `<description>${xml(description)}</description>`,
      author ? `<dc:creator>${xml(author)}</dc:creator>` : "",
      category ? `<category>${xml(category.label)}</category>` : "",
      `<pubDate>${publishedAt.toUTCString()}</pubDate>`,
      "</item>",
    ].join(""),
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(`Blog van ${bureau.name}`)}</title>
<link>${xml(siteUrl("/blog"))}</link>
<atom:link href="${xml(siteUrl("/blog/rss.xml"))}" rel="self" type="application/rss+xml"/>
<description>Interviews en tips over werk in ondersteunende functies.</description>
<language>nl</language>
${items.join("\n")}
</channel>
</rss>
`;
  return new Response(text, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML takes it: without what XML 1.0 has no sign for. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
