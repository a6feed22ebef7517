import { findBureau } from "#app/features/settings/bureau.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { xmlText } from "#app/platform/http/xml-text.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findBlogFeed } from "#app/screens/public/blog.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

/** RSS 2.0; one that has no posts yet is a feed all the same. */
export async function loader() {
  const [posts, bureau] = await Promise.all([findBlogFeed(), findBureau()]);
  const items = posts.map(({ title, href, description, publishedAt, category, author }) =>
    [
      "<item>",
      `<title>${xmlText(title)}</title>`,
      `<link>${xmlText(siteUrl(href))}</link>`,
      `<guid isPermaLink="true">${xmlText(siteUrl(href))}</guid>`,
      `<description>${xmlText(description)}</description>`,
      author ? `<dc:creator>${xmlText(author)}</dc:creator>` : "",
      category ? `<category>${xmlText(category.label)}</category>` : "",
      `<pubDate>${publishedAt.toUTCString()}</pubDate>`,
      "</item>",
    ].join(""),
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(`Blog van ${bureau.name}`)}</title>
<link>${xmlText(siteUrl("/blog"))}</link>
<atom:link href="${xmlText(siteUrl("/blog/rss.xml"))}" rel="self" type="application/rss+xml"/>
<description>Interviews en tips over werk in ondersteunende functies.</description>
<language>nl</language>
${items.join("\n")}
</channel>
</rss>
`;
  return new Response(text, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}
