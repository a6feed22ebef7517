import type { MetaDescriptor } from "@remix-run/node";

type MetaArgs = { matches: { id: string; data?: unknown }[]; error?: unknown };

/** The head of a page that is somebody's own or a step on the way: its title, and not to be found. */
export function pageTitle(title: string, args: MetaArgs): MetaDescriptor[] {
  return [{ title: fullTitle(title, args) }, { name: "robots", content: "noindex" }];
}

/** A page's title with the bureau's name behind it. */
export function fullTitle(title: string, { matches }: MetaArgs): string {
  const root = matches.find((match) => match.id === "root")?.data;
  return `${title} | ${bureauName(root)}`;
}

function bureauName(root: unknown): string {
  if (typeof root !== "object" || root === null || !("bureau" in root)) return "Rechterhand";
  const { bureau } = root;
  return typeof bureau === "object" && bureau !== null && "name" in bureau
    ? String(bureau.name)
    : "Rechterhand";
}
