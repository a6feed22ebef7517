type MetaArgs = { matches: { id: string; data?: unknown }[]; error?: unknown };

/** A page's title with the bureau's name behind it. */
export function pageTitle(title: string, { matches }: MetaArgs): { title: string }[] {
  const root = matches.find((match) => match.id === "root")?.data;
  return [{ title: `${title} | ${bureauName(root)}` }];
}

function bureauName(root: unknown): string {
  if (typeof root !== "object" || root === null || !("bureau" in root)) return "Rechterhand";
  const { bureau } = root;
  return typeof bureau === "object" && bureau !== null && "name" in bureau
    ? String(bureau.name)
    : "Rechterhand";
}
