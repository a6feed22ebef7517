import type { MetaDescriptor } from "@remix-run/node";
import { pageTitle } from "./page-title.ts";

type MetaArgs = Parameters<typeof pageTitle>[1] & { location: { pathname: string } };

type PublicPage = {
  title: string;
  /** One or two sentences for a search engine's list. */
  description: string;
  /** False for pages that should not be found: filtered lists, forms, what is closed. */
  index?: boolean;
};

/** Title, description, canonical address and robots of a public page. */
export function publicMeta(
  args: MetaArgs,
  { title, description, index = true }: PublicPage,
): MetaDescriptor[] {
  const head: MetaDescriptor[] = [
    ...pageTitle(title, args),
    { name: "description", content: description },
  ];
  if (!index) return [...head, { name: "robots", content: "noindex" }];
  return [
    ...head,
    {
      tagName: "link",
      rel: "canonical",
      href: siteAddress(args) + onePath(args.location.pathname),
    },
  ];
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
