/**
 * Which link leads to the current page: "page" when it is exactly that path, "true" when the path
 * lies under it. The longest match wins; "/" matches only itself. Queries are left out.
 */
export function currentOf(
  links: { href: string }[],
  path: string,
): { href: string; kind: "page" | "true" } | null {
  const here = clean(path);
  const found = links
    .filter(
      ({ href }) =>
        here === clean(href) || (clean(href) !== "/" && here.startsWith(`${clean(href)}/`)),
    )
    .sort((a, b) => clean(b.href).length - clean(a.href).length)[0];
  return found ? { href: found.href, kind: clean(found.href) === here ? "page" : "true" } : null;
}

function clean(path: string): string {
  const bare = path.split(/[?#]/)[0] ?? "";
  return bare.length > 1 && bare.endsWith("/") ? bare.slice(0, -1) : bare;
}
