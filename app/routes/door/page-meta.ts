import type { MetaDescriptor } from "@remix-run/node";
import { fullTitle } from "./page-title.ts";

type MetaArgs = Parameters<typeof fullTitle>[1] & { location: { pathname: string } };
type Step = { href: string; label: string };

type PublicPage = {
  title: string;
  /** One or two sentences for a search engine's list. */
  description: string;
  /** False for pages that should not be found: filtered lists, forms, what is closed. */
  index?: boolean;
  /** The way up to the page, as its breadcrumbs show it, and what the page itself is called there. */
  trail?: { steps: readonly Step[]; here: string };
  /** What somebody who shares the page sends along; the site's own picture where none is given. */
  picture?: { path: string; says: string };
};

/** The site's own picture, which says the bureau's name. */
const OWN_PICTURE = "/beeld.png";

/** Title, description, one address, what shared links show, and robots of a public page. */
export function publicMeta(
  args: MetaArgs,
  { title, description, index = true, trail, picture }: PublicPage,
): MetaDescriptor[] {
  const named = fullTitle(title, args);
  const site = siteAddress(args);
  const url = site + onePath(args.location.pathname);
  const head: MetaDescriptor[] = [
    { title: named },
    ...(description ? [{ name: "description", content: description }] : []),
  ];
  if (!index) return [...head, { name: "robots", content: "noindex" }];
  return [
    ...head,
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
    { property: "og:url", content: url },
    { property: "og:locale", content: "nl_NL" },
    { property: "og:image", content: site + (picture?.path ?? OWN_PICTURE) },
    { property: "og:image:alt", content: picture?.says ?? named },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { name: "twitter:card", content: "summary_large_image" },
    ...(trail ? [{ "script:ld+json": breadcrumbList(site, trail) }] : []),
  ];
}

/** The feeds of open vacatures, for the head of a list of them. */
export function feedLinks(args: MetaArgs): MetaDescriptor[] {
  const site = siteAddress(args);
  const link = (type: string, path: string) => ({
    tagName: "link" as const,
    rel: "alternate",
    type,
    title: "Open vacatures",
    href: site + path,
  });
  return [
    link("application/rss+xml", "/feeds/vacatures.rss"),
    link("application/feed+json", "/feeds/vacatures.json"),
  ];
}

/** The way to a page as schema.org BreadcrumbList; the page itself, its last, needs no address. */
function breadcrumbList(site: string, { steps, here }: NonNullable<PublicPage["trail"]>) {
  const named = [
    ...steps.map(({ href, label }) => ({ name: label, item: site + href })),
    { name: here },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: named.map((step, at) => ({ "@type": "ListItem", position: at + 1, ...step })),
  };
}

/** One address for a page, however its own was written: routes take capitals and a last slash too. */
function onePath(pathname: string): string {
  const path = pathname.toLowerCase();
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function siteAddress({ matches }: MetaArgs): string {
  const root = matches.find((match) => match.id === "root")?.data;
  return typeof root === "object" && root !== null && "url" in root ? String(root.url) : "";
}
