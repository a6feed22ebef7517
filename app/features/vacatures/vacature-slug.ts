/**
 * The last part of a vacature's URL: title, place and a short unique tail, at most 90 characters.
 * `tail` keeps two vacatures with the same title apart.
 */
export function vacatureSlug(title: string, placeId: string, tail: string): string {
  const words = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${words}-${placeId.slice(0, 20)}-${tail}`;
}
