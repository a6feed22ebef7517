/**
 * The last part of a vacature's URL: title, place and its number, at most 95 characters.
 * The number keeps two vacatures with the same title apart.
 */
export function vacatureSlug(title: string, placeId: string, number: number): string {
  const words = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${words}-${placeId.slice(0, 20)}-${number}`;
}
