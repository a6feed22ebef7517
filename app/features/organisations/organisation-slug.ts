import { fold } from "#search/dutch/words.ts";

/** An employer's short name for URLs; `tail` keeps two of the same name apart. */
export function organisationSlug(name: string, tail: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-|-$/g, "");
  return `${words}-${tail}`;
}
