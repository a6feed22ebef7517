import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/platform/errors.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findSitemap } from "#app/screens/public/sitemap.server.ts";
import { sitemapOf } from "../door/sitemap-xml.ts";

/** `/sitemap/1.xml` and on, of a sitemap that is split. */
const PART = /^([1-9]\d{0,3})\.xml$/;

export const handle: PageHandle = { kept: { params: [] } };

export async function loader({ params }: LoaderFunctionArgs) {
  const part = Number(PART.exec(params.part ?? "")?.[1] ?? 0);
  if (part === 0) throw new NotFound();
  const { pages, parts } = await findSitemap(part);
  if (part > parts) throw new NotFound();
  return sitemapOf(siteUrl(""), pages);
}
