import { xmlData } from "#app/platform/http/xml-text.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import { descriptionHtml } from "../public/posting-text.ts";

/** Elements of a job board's XML by name, in the order given; those without a value are left out. */
export function boardFields(fields: Record<string, string | null | undefined | false>): string {
  return Object.entries(fields)
    .map(([name, value]) => (value ? `<${name}>${xmlData(value)}</${name}>\n` : ""))
    .join("");
}

/**
 * The text of a vacature for a job board. Boards read no HTML entities, so a `<` that somebody typed
 * becomes a sign that begins no tag.
 */
export function boardDescription(vacature: PostedVacature): string {
  return descriptionHtml(vacature, (text) => text.replaceAll("<", "‹"));
}
