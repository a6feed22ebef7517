import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findSitemap } from "#app/screens/public/sitemap.server.ts";
import { sitemapIndexOf, sitemapOf } from "../door/sitemap-xml.ts";

export const handle: PageHandle = { kept: { params: [] } };

export async function loader() {
  const { pages, parts } = await findSitemap();
  return parts > 1 ? sitemapIndexOf(siteUrl(""), parts) : sitemapOf(siteUrl(""), pages);
}
