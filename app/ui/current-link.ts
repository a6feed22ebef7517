/** A link and other paths that belong to it, where its own path does not say so. */
type Leading = { href: string; holds?: string[] };

/**
 * Which link leads to the current page: "page" when it is exactly that path, "true" when the path
 * lies under it or under one that it holds. The longest match wins; "/" matches only itself. Queries
 * are left out.
 */
export function currentOf(
  links: Leading[],
  path: string,
): { href: string; kind: "page" | "true" } | null {
  const here = clean(path);
  const found = links
    .flatMap(({ href, holds = [] }) =>
      [href, ...holds].map((held) => ({ href, held: clean(held) })),
    )
    .filter(({ held }) => here === held || (held !== "/" && here.startsWith(`${held}/`)))
    .sort((a, b) => b.held.length - a.held.length)[0];
  return found ? { href: found.href, kind: clean(found.href) === here ? "page" : "true" } : null;
}

function clean(path: string): string {
  const bare = path.split(/[?#]/)[0] ?? "";
  return bare.length > 1 && bare.endsWith("/") ? bare.slice(0, -1) : bare;
}
